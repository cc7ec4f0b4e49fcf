import { lazyPart } from '../../shared';

/** What stands below the fold, loaded when it is unfolded. */
export const PromotionContent = lazyPart(() =>
  import('./PromotionContent').then(m => m.PromotionContent),
);
