/**
 * Loads what is loaded when it is opened before the tests of a file begin, so that
 * what a user does is followed at once by what comes of it.
 */
import { ComparisonPage } from '../components/image/comparison/lazy';
import { ImagePage } from '../components/image/page/lazy';
import { PromotionContent } from '../components/tags/promotion/lazy';
import { AllRepositories } from '../components/tags/several/lazy';
import { TrendContent } from '../components/tags/trend/lazy';

beforeAll(async () => {
  const parts = [
    AllRepositories,
    ComparisonPage,
    ImagePage,
    PromotionContent,
    TrendContent,
  ];
  await Promise.all([
    ...parts.map(part => part.preload()),
    import('../data/reports/assessImage'),
  ]);
}, 60_000);
