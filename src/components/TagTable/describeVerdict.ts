import { Formats } from '../../formats/formats';
import { Severity } from '../../security/model';
import {
  AssessmentSummary,
  verdictOf,
} from '../../security/assessment/summary';
import { AcrTranslate } from '../../translations/useAcrTranslation';

type Reported = Extract<AssessmentSummary, { state: 'reported' }>;

/** What stands in a cell: counts, or a word and what stands behind it. */
export type VerdictText =
  | { counts: Readonly<Record<Severity, number>> }
  | { word: string; hint: string };

/** Puts into words what an assessment comes down to. */
export function describeVerdict(
  t: AcrTranslate,
  formats: Formats,
  summary: AssessmentSummary,
): VerdictText {
  return summary.state === 'reported'
    ? describeReport(t, formats, summary)
    : describeAbsence(t, summary.state);
}

function describeReport(
  t: AcrTranslate,
  formats: Formats,
  report: Reported,
): VerdictText {
  switch (verdictOf(report)) {
    case 'findings':
      return { counts: report.counts };
    case 'partly-unreadable':
      return {
        word: t('security.cell.unreadable'),
        hint: t('security.cell.partlyUnreadableHint', {
          count: report.unreadable,
          formatted: formats.number(report.unreadable),
        }),
      };
    case 'misconfigurations':
      return {
        word: t('security.cell.misconfigurations'),
        hint: t('security.cell.misconfigurationsHint'),
      };
    case 'nothing-recognised':
      return {
        word: t('security.cell.nothingRecognised'),
        hint: t('security.cell.nothingRecognisedHint', {
          scan: describeScan(t, formats, report),
        }),
      };
    default:
      return {
        word: t('security.cell.noFindings'),
        hint: describeScan(t, formats, report),
      };
  }
}

/** When an image was scanned and by what, as far as the report tells. */
function describeScan(
  t: AcrTranslate,
  formats: Formats,
  { scannedAt, scanner }: Reported,
): string {
  const day = scannedAt && formats.day(scannedAt);
  if (day) {
    return scanner
      ? t('security.cell.scannedOnBy', { day, scanner })
      : t('security.cell.scannedOn', { day });
  }
  return scanner
    ? t('security.cell.scannedBy', { scanner })
    : t('security.cell.scanNotTold');
}

function describeAbsence(
  t: AcrTranslate,
  state: Exclude<AssessmentSummary['state'], 'reported'>,
): VerdictText {
  switch (state) {
    case 'other-image':
      return {
        word: t('security.cell.otherImage'),
        hint: t('security.cell.otherImageHint'),
      };
    case 'not-supported':
      return {
        word: t('security.cell.notSupported'),
        hint: t('security.cell.notSupportedHint'),
      };
    case 'unreadable':
      return {
        word: t('security.cell.unreadable'),
        hint: t('security.cell.unreadableHint'),
      };
    case 'large':
      return {
        word: t('security.cell.large'),
        hint: t('security.cell.largeHint'),
      };
    default:
      return {
        word: t('security.cell.notScanned'),
        hint: t('security.cell.notScannedHint'),
      };
  }
}
