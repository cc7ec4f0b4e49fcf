import {
  AssessmentSummary,
  Severity,
  verdictOf,
} from 'backstage-plugin-acr-common/reports';
import { Formats } from '../../../formats';
import { AcrTranslate } from '../../../translations/useAcrTranslation';

type Reported = Extract<AssessmentSummary, { state: 'reported' }>;

/** A word, and what stands behind it. */
interface HintedWord {
  word: string;
  hint: string;
}

/** What stands in a cell: counts, or a word; and what is to be known beside it. */
export type VerdictText = {
  remarks: string[];
} & ({ counts: Readonly<Record<Severity, number>> } | HintedWord);

/** Tells whether nobody has attached a report of a scan, as far as was looked. */
export function isNotScanned(summary: AssessmentSummary): boolean {
  return (
    summary.state === 'not-scanned' && summary.unread === 0 && !summary.isCut
  );
}

/** Puts into words what an assessment comes down to. */
export function describeVerdict(
  t: AcrTranslate,
  formats: Formats,
  summary: AssessmentSummary,
): VerdictText {
  const verdict =
    summary.state === 'reported'
      ? describeReport(t, formats, summary)
      : describeAbsence(t, formats, summary);
  return { ...verdict, remarks: describeRemarks(t, formats, summary) };
}

function describeReport(
  t: AcrTranslate,
  formats: Formats,
  report: Reported,
): { counts: Reported['counts'] } | HintedWord {
  const scan = describeScan(t, formats, report);
  switch (verdictOf(report)) {
    case 'findings':
      return { counts: report.counts };
    case 'secrets':
      return {
        word: t('security.cell.secrets', numbered(formats, report.secrets)),
        hint:
          report.vulnerabilities === 'none'
            ? t('security.cell.secretsAloneHint', { scan })
            : t('security.cell.secretsHint', { scan }),
      };
    case 'partly-unreadable':
      return {
        word: t('security.cell.unreadable'),
        hint: t(
          'security.cell.partlyUnreadableHint',
          numbered(formats, report.unreadable),
        ),
      };
    case 'misconfigurations':
      return {
        word: t('security.cell.misconfigurations'),
        hint: t('security.cell.misconfigurationsHint'),
      };
    case 'nothing-recognised':
      return {
        word: t('security.cell.nothingRecognised'),
        hint: t('security.cell.nothingRecognisedHint', { scan }),
      };
    case 'partly-scanned':
      return {
        word: t('security.cell.partlyScanned'),
        hint: t('security.cell.partlyScannedHint', { scan }),
      };
    case 'not-told':
      return {
        word: t('security.cell.notTold'),
        hint: t('security.cell.notToldHint', { scan }),
      };
    case 'partial':
      return {
        word: t('security.cell.partial'),
        hint: t('security.cell.partialHint', { scan }),
      };
    case 'set-aside':
      return { word: t('security.cell.noOpenFindings'), hint: scan };
    default:
      return { word: t('security.cell.noFindings'), hint: scan };
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
  formats: Formats,
  summary: Exclude<AssessmentSummary, Reported>,
): HintedWord {
  switch (summary.state) {
    case 'other-image':
      return {
        word: t('security.cell.otherImage'),
        hint: t('security.cell.otherImageHint'),
      };
    case 'other-platform':
      return {
        word: t('security.cell.otherPlatform'),
        hint: t('security.cell.otherPlatformHint'),
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
    case 'unread':
      return {
        word: t('security.cell.unreadable'),
        hint: t('security.cell.unread', numbered(formats, summary.unread)),
      };
    case 'unsupported':
      return {
        word: t('security.cell.unsupported'),
        hint: t(
          'security.cell.unsupportedHint',
          numbered(formats, summary.unsupported),
        ),
      };
    case 'withheld':
      return {
        word: t('security.cell.withheld'),
        hint: t('security.cell.withheldHint'),
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

/** What makes a verdict less than the whole truth. */
function describeRemarks(
  t: AcrTranslate,
  formats: Formats,
  summary: AssessmentSummary,
): string[] {
  const { unread, isCut } = summary;
  return [
    ...(summary.state === 'reported'
      ? describeReportRemarks(t, formats, summary)
      : []),
    unread > 0 &&
      summary.state !== 'unread' &&
      t('security.cell.unread', numbered(formats, unread)),
    isCut && t('security.cell.cut'),
  ].filter(remark => remark !== false);
}

function describeReportRemarks(
  t: AcrTranslate,
  formats: Formats,
  report: Reported,
) {
  const { setAside, secrets, scope, vulnerabilities } = report;
  return [
    setAside > 0 &&
      t('security.cell.setAside', { number: formats.number(setAside) }),
    secrets > 0 &&
      verdictOf(report) !== 'secrets' &&
      t('security.cell.secrets', numbered(formats, secrets)),
    vulnerabilities === 'partial' &&
      verdictOf(report) !== 'partial' &&
      t('report.partialText'),
    scope === 'index' && t('security.cell.ofIndex'),
  ];
}

function numbered(formats: Formats, count: number) {
  return { count, formatted: formats.number(count) };
}
