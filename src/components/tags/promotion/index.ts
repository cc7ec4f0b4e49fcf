export { Promotion } from './Promotion';
