export { RepositoryTags } from './RepositoryTags';
