/** What stands beside a table of tags, or in its place, when not all is well. */
export { UnknownRepositoryNote } from '../AcrPage/UnknownRepositoryNote';
export { FailurePanel } from '../FailurePanel';
export { EmptyRepository } from '../RepositoryTags/EmptyRepository';
export { UnfinishedNote } from '../RepositoryTags/UnfinishedNote';
export { UnreadableNote } from '../RepositoryTags/UnreadableNote';
export { ReadingNote } from '../TagTable/ReadingNote';
