export { EmptyRepository } from './EmptyRepository';
export { explainNoRows } from './explainNoRows';
export { ListProgress } from './ListProgress';
export { RepositoryHeader } from './RepositoryHeader';
export { RepositoryTags } from './RepositoryTags';
export { TableControls } from './TableControls';
export { useTableColumns } from './useTableColumns';
