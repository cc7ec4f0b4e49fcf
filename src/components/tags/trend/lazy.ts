import { lazyPart } from '../../shared';

/** What stands below the fold, loaded when it is unfolded. */
export const TrendContent = lazyPart(() =>
  import('./TrendContent').then(m => m.TrendContent),
);
