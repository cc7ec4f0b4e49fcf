export { AllRepositories } from './lazy';
