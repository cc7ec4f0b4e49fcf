/** @jest-environment node */
import {
  assess,
  AssessmentSummary,
  coverageOf,
  doAtOnce,
  FoundDocuments,
  ScanReport,
  summarize,
} from 'backstage-plugin-acr-common/reports';
import {
  makeCandidate,
  makeFinding,
  makeFound,
  makeRead,
  makeScanReport,
} from 'backstage-plugin-acr-testing/fakes';
import { formatsOf } from '../../../formats/formats';
import { AcrTranslate } from '../../../translations/useAcrTranslation';
import { describeVerdict } from './describeVerdict';

const MANIFEST = `sha256:${'a'.repeat(64)}`;

/** A translation into the names of the messages, and what is filled in. */
const translate = ((key: string, values?: object) =>
  [key.replace('security.cell.', ''), ...Object.values(values ?? {})].join(
    ' ',
  )) as unknown as AcrTranslate;

function describe(summary: AssessmentSummary) {
  return describeVerdict(translate, formatsOf('en'), summary);
}

/** The summary of an image with one report, as rows have it. */
function summaryOf(
  parts: Partial<ScanReport>,
  found: Partial<FoundDocuments> = {},
): AssessmentSummary {
  const read = makeRead(makeCandidate('1'), makeScanReport(parts), [MANIFEST]);
  return summarize(
    doAtOnce(assess(makeFound([read], found), { manifest: MANIFEST })),
  );
}

const SECRETS: ScanReport['secrets'] = [
  { rule: 'private-key', severity: 'high' },
  { rule: 'token', severity: 'low' },
];
const SET_ASIDE: ScanReport['setAside'] = [
  { ...makeFinding('CVE-1'), claim: { status: 'ignored' } },
];
const [NONE, NOT_TOLD, PARTIAL] = (
  ['none', 'not-told', 'partial'] as const
).map(vulnerabilities => coverageOf({ vulnerabilities }));

it.each<[string, Partial<ScanReport>, object]>([
  [
    'what was found',
    { findings: [makeFinding('CVE-1')] },
    { counts: { critical: 0, high: 1, medium: 0, low: 0, unknown: 0 } },
  ],
  ['nothing found', {}, { word: 'noFindings', hint: 'scanNotTold' }],
  [
    'who has scanned, and when',
    {
      scanner: { name: 'Trivy' },
      createdAt: new Date('2026-01-02T12:00:00Z'),
    },
    { word: 'noFindings', hint: 'scannedOnBy Jan 2, 2026 Trivy' },
  ],
  [
    'secrets without a search for vulnerabilities',
    { secrets: SECRETS, coverage: NONE },
    { word: 'secrets 2 2', hint: 'secretsAloneHint scanNotTold' },
  ],
  [
    'secrets where it is not told what was looked for',
    { secrets: SECRETS, coverage: NOT_TOLD },
    { word: 'secrets 2 2', hint: 'secretsHint scanNotTold' },
  ],
  [
    'nothing recognised',
    { isAnythingRecognised: false },
    { word: 'nothingRecognised', hint: 'nothingRecognisedHint scanNotTold' },
  ],
  [
    'another search',
    { coverage: NONE },
    { word: 'partlyScanned', hint: 'partlyScannedHint scanNotTold' },
  ],
  [
    'a search for what is not told',
    { coverage: NOT_TOLD },
    { word: 'notTold', hint: 'notToldHint scanNotTold' },
  ],
  [
    'entries that could not be read',
    { unreadable: 1_200 },
    { word: 'unreadable', hint: 'partlyUnreadableHint 1200 1,200' },
  ],
  [
    'nothing found in some packages',
    { coverage: PARTIAL },
    { word: 'partial', hint: 'partialHint scanNotTold' },
  ],
])('tells of %s', (_what, report, verdict) => {
  expect(describe(summaryOf(report))).toEqual({ ...verdict, remarks: [] });
});

it.each<[string, AssessmentSummary, string[]]>([
  ['what is set aside', summaryOf({ setAside: SET_ASIDE }), ['setAside 1']],
  [
    'secrets beside findings',
    summaryOf({ findings: [makeFinding('CVE-1')], secrets: SECRETS }),
    ['secrets 2 2'],
  ],
  [
    'packages that were passed over, whatever was found in others',
    summaryOf({ findings: [makeFinding('CVE-1')], coverage: PARTIAL }),
    ['report.partialText'],
  ],
  [
    'the same where all that was found is set aside',
    summaryOf({ setAside: SET_ASIDE, coverage: PARTIAL }),
    ['setAside 1', 'report.partialText'],
  ],
  [
    'nothing more where the verdict says it',
    summaryOf({
      misconfigurations: [{ id: 'DS002', severity: 'low', title: 'root' }],
      coverage: PARTIAL,
    }),
    [],
  ],
  [
    'the same where secrets were found',
    summaryOf({ secrets: SECRETS, coverage: PARTIAL }),
    ['report.partialText'],
  ],
  [
    'what could not be read, and a list that is cut',
    summaryOf(
      {},
      {
        unread: [{ name: 'a', problem: { code: 'no-json' } }],
        isCut: true,
      },
    ),
    ['unread 1 1', 'cut'],
  ],
])('remarks on %s', (_what, summary, remarks) => {
  expect(describe(summary).remarks).toEqual(remarks);
});

it.each<[string, Partial<FoundDocuments>, object]>([
  [
    'nothing attached',
    {},
    { word: 'notScanned', hint: 'notScannedHint', remarks: [] },
  ],
  [
    'what no reader takes',
    { unsupported: ['x', 'y'] },
    { word: 'unsupported', hint: 'unsupportedHint 2 2', remarks: [] },
  ],
  [
    'what could not be read, once',
    { unread: [{ name: 'a', problem: { code: 'no-json' } }] },
    { word: 'unreadable', hint: 'unread 1 1', remarks: [] },
  ],
  [
    'a registry that could not be asked',
    { isWithheld: true },
    { word: 'withheld', hint: 'withheldHint', remarks: [] },
  ],
])('tells of no report because of %s', (_what, found, verdict) => {
  const summary = summarize(
    doAtOnce(assess(makeFound([], found), { manifest: MANIFEST })),
  );
  expect(describe(summary)).toEqual(verdict);
});
