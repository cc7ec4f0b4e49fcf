export { TagList } from './TagList';
