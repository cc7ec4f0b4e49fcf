/** Versions of an image in a row, to see a trend in. */
import { buildTag, DAY, ScannedTag } from './scannedTags';
import { attachCounts } from './attachTrivy';
import { Counts } from './trivyReport';

/** How many versions there are: more than a chart shows. */
const VERSIONS = 24;

/** Builds them. */
export function buildTrend(repository: string): Promise<ScannedTag[]> {
  return Promise.all(
    Array.from({ length: VERSIONS }, (_, index) =>
      buildVersion(repository, index + 1),
    ),
  );
}

/** One version every two days, scanned at once: better and worse in turn. */
function buildVersion(repository: string, number: number): Promise<ScannedTag> {
  const tag = `trend-${String(number).padStart(2, '0')}`;
  const pushed = (VERSIONS + 1 - number) * 2 * DAY;
  const counts = countsOfTrend(number);
  return buildTag(repository, tag, pushed, (_, image) => [
    attachCounts(repository, image, counts, pushed - 10),
  ]);
}

/** What is found in a version; every eighth one is built on a newer base. */
export function countsOfTrend(number: number): Counts {
  const age = number % 8;
  return {
    CRITICAL: age > 5 ? age - 5 : 0,
    HIGH: age,
    MEDIUM: 2 * age + (number % 3),
    LOW: 5 + (number % 4),
    UNKNOWN: number % 6 === 0 ? 1 : 0,
  };
}
