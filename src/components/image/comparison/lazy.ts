import { lazyPart } from '../../shared';

/** The comparison of two images, loaded when one is opened. */
export const ComparisonPage = lazyPart(() =>
  import('./ComparisonPage').then(m => m.ComparisonPage),
);
