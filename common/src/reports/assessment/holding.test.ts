/** @jest-environment node */
import {
  makeCandidate,
  makeFinding,
  makeScanReport,
} from 'backstage-plugin-acr-testing/fakes';
import { orderReports } from '../__testUtils__/doneAtOnce';
import { coverageOf } from '../formats/shared/findingList';
import { CoverageLevel, ScanReport } from '../model';
import { ReportCandidate } from '../model/ScanReportSource';
import {
  FoundReport,
  latestOfOthers,
  looksForVulnerabilities,
  mayChangeAssessment,
  orderForReading,
  scannedAt,
} from './holding';

const day = (date: number) => new Date(Date.UTC(2026, 0, date));
const covered = (vulnerabilities: CoverageLevel) => ({
  coverage: coverageOf({ vulnerabilities }),
});

function found(
  id: string,
  report: Partial<ScanReport> = {},
  parts: Partial<Pick<FoundReport, 'scope' | 'candidate'>> = {},
): FoundReport {
  return {
    id,
    candidate: makeCandidate(id),
    report: makeScanReport(report),
    scope: 'image',
    ...parts,
  };
}

const idsOf = (reports: readonly FoundReport[]) => reports.map(({ id }) => id);
const ofScanner = (name: string) => ({ scanner: { name } });

describe('the time of a scan', () => {
  const candidate = makeCandidate('a', { createdAt: day(9) });

  it('is that of the report, and else when it was attached', () => {
    const report = makeScanReport({ createdAt: day(1) });
    expect(scannedAt({ candidate, report })).toEqual(day(1));
    expect(scannedAt({ candidate, report: makeScanReport() })).toEqual(day(9));
    expect(
      scannedAt({ candidate: makeCandidate('a'), report: makeScanReport() }),
    ).toBeUndefined();
  });
});

it.each<[CoverageLevel, boolean]>([
  ['full', true],
  ['partial', true],
  ['not-told', false],
  ['none', false],
])('takes a report with coverage %s for a scan: %s', (level, isScan) => {
  expect(looksForVulnerabilities(found('a', covered(level)))).toBe(isScan);
});

describe('of several reports', () => {
  it('one that lies about its time holds last, and ends no reading', () => {
    const liar = found(
      'liar',
      { createdAt: new Date('2999-01-01T00:00:00Z') },
      { candidate: makeCandidate('liar', { attachedAt: day(9) }) },
    );
    const honest = found('honest', { createdAt: day(1) });
    expect(idsOf(orderReports([liar, honest]))).toEqual(['honest', 'liar']);
    const older = makeCandidate('older', { attachedAt: day(2) });
    expect(mayChangeAssessment(older, liar)).toBe(true);
    const late = found('late', { createdAt: day(3) });
    expect(mayChangeAssessment(older, late)).toBe(false);
  });

  it('that holds which looked for most, however old it is', () => {
    const reports = [
      found('none', { ...covered('none'), createdAt: day(4) }),
      found('not-told', { ...covered('not-told'), createdAt: day(3) }),
      found('partial', { ...covered('partial'), createdAt: day(2) }),
      found('full', { createdAt: day(1) }, { scope: 'index' }),
    ];
    const order = ['full', 'partial', 'not-told', 'none'];
    expect(idsOf(orderReports(reports))).toEqual(order);
    expect(idsOf(orderReports([...reports].reverse()))).toEqual(order);
  });

  it('that of the image holds before a later one of its index', () => {
    const ofIndex = found('index', { createdAt: day(2) }, { scope: 'index' });
    const ofImage = found('image', { createdAt: day(1) });
    const order = ['image', 'index'];
    expect(idsOf(orderReports([ofIndex, ofImage]))).toEqual(order);
    expect(idsOf(orderReports([ofImage, ofIndex]))).toEqual(order);
  });

  it('the newest by the time of the scan holds, and last what tells none', () => {
    const attached = { candidate: makeCandidate('3', { createdAt: day(3) }) };
    expect(
      idsOf(
        orderReports([
          found('undated'),
          found('1', { createdAt: day(1) }, attached),
          found('5', { createdAt: day(5) }),
          found('3', {}, attached),
        ]),
      ),
    ).toEqual(['5', '3', '1', 'undated']);
  });

  it('of one time the worse holds, and of equals always the same', () => {
    const createdAt = day(1);
    const reports = [
      found('c', { createdAt }),
      found('b', { createdAt }),
      found('two low', {
        createdAt,
        findings: ['1', '2'].map(id => makeFinding(id, { severity: 'low' })),
      }),
      found('one high', { createdAt, findings: [makeFinding('1')] }),
    ];
    const order = ['one high', 'two low', 'b', 'c'];
    expect(idsOf(orderReports(reports))).toEqual(order);
    expect(idsOf(orderReports([...reports].reverse()))).toEqual(order);
  });

  it('leaves the list as it was', () => {
    const reports = [found('b'), found('a')];
    orderReports(reports);
    expect(idsOf(reports)).toEqual(['b', 'a']);
  });
});

describe('what other scanners said last', () => {
  it('is one report of each that looked for vulnerabilities', () => {
    const ordered = [
      found('trivy 2', ofScanner('Trivy')),
      found('grype 2', ofScanner('grype')),
      found('trivy 1', ofScanner('trivy')),
      found('grype 1', ofScanner('Grype')),
      found('unnamed'),
      found('unnamed too'),
      found('snyk', { ...ofScanner('Snyk'), ...covered('not-told') }),
    ];
    expect(idsOf(latestOfOthers(ordered))).toEqual(['grype 2', 'unnamed']);
  });

  it('is nothing where nobody looked', () => {
    expect(latestOfOthers([])).toEqual([]);
    expect(latestOfOthers([found('a', covered('none'))])).toEqual([]);
  });
});

describe('reading', () => {
  const candidate = (id: string, parts: Partial<ReportCandidate> = {}) => ({
    candidate: makeCandidate(id, parts),
  });

  it('begins with what says that it is a report, the newest first', () => {
    const documents = [
      candidate('unknown', { role: 'unknown', createdAt: day(9) }),
      candidate('undated'),
      candidate('vex', { role: 'vex', createdAt: day(8) }),
      candidate('old', { createdAt: day(1) }),
      candidate('new', { createdAt: day(2) }),
    ];
    expect(orderForReading(documents).map(each => each.candidate.id)).toEqual([
      'new',
      'old',
      'undated',
      'vex',
      'unknown',
    ]);
    expect(documents[0].candidate.id).toBe('unknown');
  });

  const held = found('held', { createdAt: day(5) });
  const before = makeCandidate('a', { createdAt: day(4) });

  it('ends with a report that was attached before the scan that holds', () => {
    expect(mayChangeAssessment(before, held)).toBe(false);
    const isUndated = found(
      'held',
      {},
      { candidate: makeCandidate('b', { createdAt: day(5) }) },
    );
    expect(mayChangeAssessment(before, isUndated)).toBe(false);
  });

  it.each<ReportCandidate['role']>(['packages', 'provenance'])(
    'passes %s over, whatever holds',
    role => {
      expect(mayChangeAssessment({ ...before, role }, undefined)).toBe(false);
    },
  );

  it.each<[string, ReportCandidate, FoundReport | undefined]>([
    ['nothing holds yet', before, undefined],
    [
      'it was attached at the same time',
      { ...before, createdAt: day(5) },
      held,
    ],
    ['it was attached later', { ...before, createdAt: day(6) }, held],
    ['it does not say when', makeCandidate('a'), held],
    ['it is VEX', { ...before, role: 'vex' }, held],
    ['it may be VEX', { ...before, role: 'unknown' }, held],
    ['what holds is of the index', before, { ...held, scope: 'index' }],
    [
      'what holds passed packages over',
      before,
      found('held', { createdAt: day(5), ...covered('partial') }),
    ],
    [
      'what holds looked for something else',
      before,
      found('held', { createdAt: day(5), ...covered('none') }),
    ],
    ['what holds does not say when', before, found('held')],
  ])('goes on where %s', (_what, document, holding) => {
    expect(mayChangeAssessment(document, holding)).toBe(true);
  });
});
