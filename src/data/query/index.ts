export { countUnreadable } from './countUnreadable';
export { forgetFailed, readFailedAnew } from './failedQueries';
export { fetchAnyway, fetchWithin } from './fetchWithin';
export { fewAtATime, fewDocumentsAtATime } from './fewAtATime';
export { listQuery } from './listQuery';
export type { ListSource, ReadList } from './listReader';
export { keepFew } from './keepFew';
export { keptAnswers } from './keptAnswers';
export type { KeptKey } from './keptAnswers';
export { KEPT_FOR_GOOD } from './keptForGood';
export { isRunning, isWhole } from './listing';
export type { Listing, Running } from './listing';
export type { Pause } from './pause';
export { FRESH_FOR, queryClientOf } from './queryClient';
export { queryKeys } from './queryKeys';
export { mapReading, toReading } from './reading';
export type { Reading } from './reading';
export {
  BudgetSpent,
  IMAGE_BUDGET,
  ReadingBudget,
  TABLE_BUDGET,
} from './readingBudget';
export {
  ReadingBudgetProvider,
  useReadingBudget,
} from './ReadingBudgetProvider';
export { isTriedAgain } from './retry';
export { useStores } from './store';
export type { Store } from './store';
export { Throttle } from './throttle';
export { useInTurns } from './useInTurns';
export { hasSameItems, useSameItems } from './useSameItems';
export { useLists } from './useLists';
export { useShownPages } from './useShownPages';
export { useWasEver } from './useWasEver';
