export {
  EmptyRepository,
  FailurePanel,
  ReadingNote,
  UnfinishedNote,
  UnknownRepositoryNote,
  UnreadableNote,
} from './lazy';
