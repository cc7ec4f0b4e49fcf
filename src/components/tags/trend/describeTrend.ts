import { FindingsTrend } from '../../../data/reports';
import { Formats } from '../../../formats';
import { AcrTranslate } from '../../../translations/useAcrTranslation';

/** Says how many images were looked at, and how many of them tell nothing. */
export function describeTrend(
  t: AcrTranslate,
  formats: Formats,
  trend: FindingsTrend,
): string {
  const { points, lookedAt, notScanned, nothingRecognised } = trend;
  const { unusable, failures } = trend;
  const parts = [
    ['trend.scanned', points.length],
    ['trend.notScanned', notScanned],
    ['trend.nothingRecognised', nothingRecognised],
    ['trend.unusable', unusable],
    ['trend.failed', failures.length],
  ] as const;
  return t('trend.lookedAt', {
    count: lookedAt,
    formatted: formats.number(lookedAt),
    parts: formats.list(
      parts
        // What was scanned and what was not is said in any case.
        .filter(([, count], at) => at < 2 || count > 0)
        .map(([message, count]) =>
          t(message, { number: formats.number(count) }),
        ),
    ),
  });
}
