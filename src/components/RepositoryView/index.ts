export { RepositoryView } from './RepositoryView';
