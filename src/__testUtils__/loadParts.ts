/**
 * Loads what is loaded when it is opened before the tests of a file begin, so that
 * what a user does is followed at once by what comes of it.
 */
import { AllRepositories } from '../components/AllRepositories/lazy';
import { ComparisonPage } from '../components/Comparison/lazy';
import {
  EmptyRepository,
  FailurePanel,
  ReadingNote,
  UnfinishedNote,
  UnknownRepositoryNote,
} from '../components/Exceptions';
import { TrendContent } from '../components/FindingsTrend/lazy';
import { ImagePage } from '../components/ImagePage/lazy';
import { PromotionContent } from '../components/Promotion/lazy';
import { ColumnMenu, SecurityFilter } from '../components/RepositoryTags/lazy';
import { AssessmentText } from '../components/TagTable/lazy';

beforeAll(async () => {
  const parts = [
    AllRepositories,
    AssessmentText,
    ComparisonPage,
    EmptyRepository,
    FailurePanel,
    ImagePage,
    PromotionContent,
    ReadingNote,
    ColumnMenu,
    SecurityFilter,
    TrendContent,
    UnfinishedNote,
    UnknownRepositoryNote,
  ];
  await Promise.all([
    ...parts.map(part => part.preload()),
    import('../hooks/assessImage'),
  ]);
}, 60_000);
