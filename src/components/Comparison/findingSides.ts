/** What is known of the findings of one of two images, in words. */
import { Formats } from '../../formats/formats';
import { Reading } from '../../hooks/reading';
import { ComparedSide } from '../../hooks/useComparison';
import { ImageAssessment } from '../../hooks/useContentReports';
import { Assessment, scannedAt } from '../../security/assessment/assess';
import { judgeReport } from '../../security/assessment/verdict';
import { AcrTranslate } from '../../translations/useAcrTranslation';
import { describeReading } from '../describeReading';
import { UncomparedSide } from './NotComparable';

/** An image that there is a report of. */
export type Reported = Extract<Assessment, { state: 'reported' }>;

/**
 * The report of an image, if something was recognised in that. What else makes it
 * less than the whole truth is said beside it.
 */
export function findReported(
  reading: Reading<Assessment>,
): Reported | undefined {
  return reading.state === 'ready' &&
    reading.value.state === 'reported' &&
    isComparable(reading.value)
    ? reading.value
    : undefined;
}

function isComparable({ report }: Reported): boolean {
  return judgeReport(report) !== 'nothing-recognised';
}

/** One of two images whose findings are not compared, and why. */
export function findingsSide(
  t: AcrTranslate,
  formats: Formats,
  { image, content }: ComparedSide,
  { reading }: ImageAssessment,
): UncomparedSide {
  const side = { tag: image.tag.name, reading };
  if (content.image.state === 'failed') {
    // By its manifest it is known which reports are of it. Why, is said above.
    return { ...side, note: t('findings.noManifest') };
  }
  return reading.state === 'ready'
    ? { ...side, note: describeAssessment(t, formats, reading.value) }
    : side;
}

/** What there is to know besides the findings that are compared. */
export function describeDoubts(
  t: AcrTranslate,
  formats: Formats,
  { report }: Reported,
  { isPartial }: ImageAssessment,
): string[] {
  const { unreadable } = report;
  return [
    ...(unreadable > 0
      ? [
          t('findings.entriesUnread', {
            count: unreadable,
            formatted: formats.number(unreadable),
          }),
        ]
      : []),
    ...(isPartial ? [t('findings.partial')] : []),
  ];
}

/** How many findings a report has, by whom and when. */
export function describeReport(
  t: AcrTranslate,
  formats: Formats,
  reported: Reported,
): string {
  const { findings, scanner } = reported.report;
  const count = t('findings.count', {
    count: findings.length,
    formatted: formats.number(findings.length),
  });
  const text = scanner
    ? t('findings.byScanner', { text: count, scanner: scanner.name })
    : count;
  const time = scannedAt(reported);
  return time
    ? t('findings.onDay', { text, day: formats.day(time) })
    : t('findings.noDay', { text });
}

function describeAssessment(
  t: AcrTranslate,
  formats: Formats,
  assessment: Assessment,
): string {
  switch (assessment.state) {
    case 'not-scanned':
      return t('findings.notScanned');
    case 'other-image':
      return t('findings.otherImage');
    case 'not-supported':
      return t('findings.notSupported', {
        what: describeReading(t, assessment.what),
      });
    case 'unreadable':
      return t('findings.unreadable', {
        why: describeReading(t, assessment.why),
      });
    default:
      return isComparable(assessment)
        ? describeReport(t, formats, assessment)
        : t('findings.nothingRecognised');
  }
}
