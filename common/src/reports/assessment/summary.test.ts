/** @jest-environment node */
import {
  makeCandidate,
  makeFinding,
  makeScanReport,
} from 'backstage-plugin-acr-testing/fakes';
import { AcrError } from '../../registry';
import { coverageOf } from '../formats/shared/findingList';
import { ScanReport } from '../model';
import { Assessment, AssessmentNotes } from './assess';
import { FoundReport } from './holding';
import { summarize } from './summarizeAssessment';
import { AssessmentSummary, tellingCounts, verdictOf } from './summary';

const NONE = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
const NOTHING: AssessmentNotes = {
  unread: [],
  unsupported: [],
  isCut: false,
  isWithheld: false,
};
const candidate = makeCandidate('1');
const held = (
  report: ScanReport,
  parts: Partial<FoundReport> = {},
): FoundReport => ({ id: '1', candidate, report, scope: 'image', ...parts });
const reported = (
  first: FoundReport,
  ...others: FoundReport[]
): Assessment => ({
  ...NOTHING,
  state: 'reported',
  reports: [first, ...others],
});

it('leaves of the report that holds its numbers, and when and by what it was made', () => {
  const createdAt = new Date('2026-01-02T00:00:00Z');
  const report = makeScanReport({
    createdAt,
    scanner: { name: 'Trivy', version: '0.72.0' },
    findings: [makeFinding('CVE-1'), makeFinding('CVE-2', { severity: 'low' })],
    unreadable: 2,
  });
  const other = makeScanReport({ findings: [makeFinding('CVE-3')] });
  expect(
    summarize(reported(held(report, { scope: 'index' }), held(other))),
  ).toStrictEqual({
    state: 'reported',
    unread: 0,
    unsupported: 0,
    isCut: false,
    isWithheld: false,
    counts: { ...NONE, high: 1, low: 1 },
    findings: 2,
    setAside: 0,
    misconfigurations: 0,
    secrets: 0,
    unreadable: 2,
    vulnerabilities: 'full',
    isAnythingRecognised: true,
    scope: 'index',
    scannedAt: createdAt,
    scanner: 'Trivy',
  });
});

it('takes the time when a report was attached for one that does not tell its own', () => {
  const createdAt = new Date('2026-01-03T00:00:00Z');
  const attached = { candidate: { ...candidate, createdAt } };
  expect(summarize(reported(held(makeScanReport(), attached)))).toMatchObject({
    scannedAt: createdAt,
  });
});

it('does not say when or by what, where that is not told', () => {
  const summary = summarize(reported(held(makeScanReport())));
  expect(summary).not.toHaveProperty('scannedAt');
  expect(summary).not.toHaveProperty('scanner');
});

const problem = { code: 'no-json' } as const;

it.each<Assessment>([
  { ...NOTHING, state: 'not-scanned' },
  { ...NOTHING, state: 'unsupported' },
  { ...NOTHING, state: 'unread' },
  { ...NOTHING, state: 'withheld' },
  { ...NOTHING, state: 'other-image', candidate },
  { ...NOTHING, state: 'other-platform', candidate },
  { ...NOTHING, state: 'unreadable', candidate, problem },
  {
    ...NOTHING,
    state: 'not-supported',
    candidate,
    problem: { code: 'signature' },
  },
])('leaves of another assessment its state: $state', assessment => {
  const { state } = assessment;
  const summary = summarize(assessment);
  expect(summary).toStrictEqual({
    state,
    unread: 0,
    unsupported: 0,
    isCut: false,
    isWithheld: false,
  });
  expect(verdictOf(summary)).toBe(state);
  expect(tellingCounts(summary)).toBeUndefined();
});

it('counts what could not be read, and says what was not looked at', () => {
  const error = new AcrError({ kind: 'content-unknown' }, { message: 'Gone' });
  const notes = {
    unread: [
      { name: 'a', error },
      { name: 'b', problem },
    ],
    unsupported: ['application/x'],
    isCut: true,
    isWithheld: true,
  };
  const told = { unread: 2, unsupported: 1, isCut: true, isWithheld: true };
  expect(summarize({ ...notes, state: 'unread' })).toMatchObject(told);
  expect(
    summarize({ ...reported(held(makeScanReport())), ...notes }),
  ).toMatchObject({ ...told, state: 'reported' });
});

describe('the counts of open findings', () => {
  const summaryOf = (parts: Partial<ScanReport>) =>
    summarize(reported(held(makeScanReport(parts))));
  const setAside = [
    { ...makeFinding('CVE-2'), claim: { status: 'fixed' as const } },
  ];

  it.each<[string, Partial<ScanReport>, object]>([
    ['there are some', { findings: [makeFinding('1')] }, { ...NONE, high: 1 }],
    ['there are none', {}, NONE],
    ['they are all set aside', { setAside }, NONE],
  ])('are told where %s', (_what, parts, counts) => {
    expect(tellingCounts(summaryOf(parts))).toEqual(counts);
  });

  it.each<[string, Partial<ScanReport>]>([
    ['not all could be read', { unreadable: 1 }],
    ['nothing was recognised', { isAnythingRecognised: false }],
    [
      'something else was looked for',
      { coverage: coverageOf({ vulnerabilities: 'none' }) },
    ],
    [
      'packages were passed over',
      { coverage: coverageOf({ vulnerabilities: 'partial' }), setAside },
    ],
    ['that is not told', { coverage: coverageOf({}) }],
    ['a secret lies open', { secrets: [{ rule: 'a', severity: 'low' }] }],
    [
      'it is made wrongly',
      { misconfigurations: [{ id: 'a', severity: 'low', title: 'A' }] },
    ],
  ])('are not told where there are none and %s', (_what, parts) => {
    expect(tellingCounts(summaryOf(parts))).toBeUndefined();
  });

  it.each<[string, AssessmentSummary | undefined]>([
    ['nothing is known', undefined],
    [
      'the report is too large',
      {
        unread: 0,
        unsupported: 0,
        isCut: false,
        isWithheld: false,
        state: 'large',
      },
    ],
  ])('are not told where %s', (_what, summary) => {
    expect(tellingCounts(summary)).toBeUndefined();
  });
});
