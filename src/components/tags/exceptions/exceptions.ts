/** What stands beside a table of tags, or in its place, when not all is well. */
export { UnknownRepositoryNote } from '../../failures';
export { FailurePanel } from '../../failures';
export { EmptyRepository } from '../repository';
export { UnfinishedNote } from '../../failures';
export { UnreadableNote } from '../../failures';
export { ReadingNote } from '../../failures';
