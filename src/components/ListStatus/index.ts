export { ListStatus } from './ListStatus';
