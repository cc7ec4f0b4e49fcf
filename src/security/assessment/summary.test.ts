import { Assessment } from './assess';
import { ScanReport } from '../model';
import { summarize } from './summarizeAssessment';
import { AssessmentSummary, tellingCounts, verdictOf } from './summary';

const NONE = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
const candidate = { id: '1', isReport: true, size: 1, fileName: 'a.json' };
const REPORT: ScanReport = {
  format: 'trivy',
  subjects: [],
  findings: [],
  misconfigurations: [],
  isAnythingRecognised: true,
  unreadable: 2,
};

function reported(parts: Partial<ScanReport>): Assessment {
  return { state: 'reported', candidate, report: { ...REPORT, ...parts } };
}

it('leaves of a report its numbers, and when and by what it was made', () => {
  const createdAt = new Date('2026-01-02T00:00:00Z');
  expect(
    summarize(
      reported({
        createdAt,
        scanner: { name: 'Trivy', version: '0.72.0' },
        misconfigurations: [{ id: 'DS-1', severity: 'low', title: 'Root' }],
      }),
    ),
  ).toStrictEqual({
    state: 'reported',
    counts: NONE,
    isAnythingRecognised: true,
    unreadable: 2,
    misconfigurations: 1,
    scannedAt: createdAt,
    scanner: 'Trivy',
  });
});

it('does not say when or by what, where that is not told', () => {
  expect(summarize(reported({}))).toStrictEqual({
    state: 'reported',
    counts: NONE,
    isAnythingRecognised: true,
    unreadable: 2,
    misconfigurations: 0,
  });
});

it.each<Assessment>([
  { state: 'not-scanned' },
  { state: 'other-image', candidate },
  { state: 'unreadable', candidate, why: 'no JSON' },
  { state: 'not-supported', candidate, what: 'a list' },
])('leaves of another assessment its state: $state', assessment => {
  const { state } = assessment;
  expect(summarize(assessment)).toStrictEqual({ state });
  expect(verdictOf(summarize(assessment))).toBe(state);
});

describe('the counts of findings', () => {
  const counted: AssessmentSummary = {
    state: 'reported',
    counts: { ...NONE, high: 1 },
    isAnythingRecognised: true,
    unreadable: 0,
    misconfigurations: 0,
  };

  it.each<[string, AssessmentSummary]>([
    ['findings', counted],
    ['no findings', { ...counted, counts: NONE }],
  ])('tell something where there are %s', (_what, summary) => {
    expect(tellingCounts(summary)).toBe(
      summary.state === 'reported' && summary.counts,
    );
  });

  it.each<[string, AssessmentSummary | undefined]>([
    ['nothing is known', undefined],
    ['there is no report', { state: 'not-scanned' }],
    ['not all could be read', { ...counted, counts: NONE, unreadable: 1 }],
    [
      'nothing was recognised',
      { ...counted, counts: NONE, isAnythingRecognised: false },
    ],
  ])('tell nothing where %s', (_what, summary) => {
    expect(tellingCounts(summary)).toBeUndefined();
  });
});
