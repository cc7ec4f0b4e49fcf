export { AllRepositories } from './AllRepositories';
