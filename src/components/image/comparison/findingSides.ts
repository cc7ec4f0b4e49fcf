/** What is known of the findings of one of two images, in words. */
import {
  Assessment,
  FoundReport,
  looksForVulnerabilities,
  scannedAt,
} from 'backstage-plugin-acr-common/reports';
import { ComparedSide } from '../../../data/images';
import { Reading } from '../../../data/query';
import { ImageAssessment } from '../../../data/reports';
import { Formats } from '../../../formats';
import { AcrTranslate } from '../../../translations/useAcrTranslation';
import { describeProblem } from '../../failures';
import { UncomparedSide } from './NotComparable';

/**
 * The report of an image that holds, if it looked for vulnerabilities. What else
 * makes it less than the whole truth is said beside it.
 */
export function findReported(
  reading: Reading<Assessment>,
): FoundReport | undefined {
  const held =
    reading.state === 'ready' && reading.value.state === 'reported'
      ? reading.value.reports[0]
      : undefined;
  return held && isComparable(held) ? held : undefined;
}

function isComparable(held: FoundReport): boolean {
  return held.report.findings.length > 0 || isLookedInto(held);
}

function isLookedInto(held: FoundReport): boolean {
  return looksForVulnerabilities(held) && held.report.isAnythingRecognised;
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
  { report, scope }: FoundReport,
  { isPartial }: ImageAssessment,
): string[] {
  const { unreadable, setAside, secrets, coverage } = report;
  const numbered = (count: number) => ({
    count,
    formatted: formats.number(count),
  });
  return [
    setAside.length > 0 &&
      t('findings.someSetAside', numbered(setAside.length)),
    secrets.length > 0 && t('findings.someSecrets', numbered(secrets.length)),
    coverage.vulnerabilities === 'partial' && t('findings.somePackages'),
    scope === 'index' && t('findings.ofIndex'),
    unreadable > 0 && t('findings.entriesUnread', numbered(unreadable)),
    isPartial && t('findings.partial'),
  ].filter(doubt => doubt !== false);
}

/** How many open findings a report has, by whom and when. */
export function describeReport(
  t: AcrTranslate,
  formats: Formats,
  reported: FoundReport,
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
    case 'unsupported':
      return t('findings.unsupported');
    case 'unread':
      return t('findings.unread');
    case 'withheld':
      return t('findings.withheld');
    case 'other-image':
      return t('findings.otherImage');
    case 'other-platform':
      return t('findings.otherPlatform');
    case 'not-supported':
      return t('findings.notSupported', {
        what: describeProblem(t, formats, assessment.problem),
      });
    case 'unreadable':
      return t('findings.unreadable', {
        why: describeProblem(t, formats, assessment.problem),
      });
    default:
      return describeHeld(t, formats, assessment.reports[0]);
  }
}

function describeHeld(
  t: AcrTranslate,
  formats: Formats,
  held: FoundReport,
): string {
  if (isComparable(held)) {
    return describeReport(t, formats, held);
  }
  if (!held.report.isAnythingRecognised) {
    return t('findings.nothingRecognised');
  }
  return held.report.coverage.vulnerabilities === 'none'
    ? t('findings.partlyScanned')
    : t('findings.notToldWhat');
}
