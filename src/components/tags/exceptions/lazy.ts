/** Loaded together, the first time that one of them is needed. */
import { lazyPart } from '../../shared';

const load = () => import('./exceptions');

/** Stands where there is nothing to show, and says why. */
export const FailurePanel = lazyPart(async () => (await load()).FailurePanel);

/** A repository without tags. */
export const EmptyRepository = lazyPart(
  async () => (await load()).EmptyRepository,
);

/** Says that rows are missing or old. */
export const UnfinishedNote = lazyPart(
  async () => (await load()).UnfinishedNote,
  { waiting: null },
);

/** Says that entries of a list are left out. */
export const UnreadableNote = lazyPart(
  async () => (await load()).UnreadableNote,
  { waiting: null },
);

/** Says what beside the rows is missing. */
export const ReadingNote = lazyPart(async () => (await load()).ReadingNote, {
  waiting: null,
});

/** Says that the address had named what is not there. */
export const UnknownRepositoryNote = lazyPart(
  async () => (await load()).UnknownRepositoryNote,
  { waiting: null },
);
