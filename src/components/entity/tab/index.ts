export { AcrPage } from './AcrPage';
