import { lazyPart } from '../../shared';
import { ReadingMark } from './ReadingMark';
import { RetryButton } from './RetryButton';

/** What is known of an image, in a cell, loaded when something is. */
export const AssessmentText = lazyPart(
  () => import('./AssessmentText').then(m => m.AssessmentText),
  { waiting: <ReadingMark />, Failed: RetryButton },
);
