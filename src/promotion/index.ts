export { isDifferent, makeMatrix } from './matrix';
export type {
  ListingState,
  PromotionCell,
  PromotionMatrix,
  PromotionRow,
  RegistryListing,
} from './matrix';
export { summarizePromotion } from './summary';
export type { PromotionSummary, TagWhereabouts } from './summary';
export { readVersion } from './readVersion';
export { newestRelease } from './versions';
