/** @jest-environment node */
import {
  planFixes,
  groupUnfixable,
  worstFirst,
} from '../__testUtils__/doneAtOnce';
import type { Finding } from '../model';
import { compareCounts, compareTexts, countBySeverity } from './summarize';
import { groupBy } from './order';

function finding(id: string, parts: Partial<Finding> = {}): Finding {
  return {
    id,
    severity: 'high',
    package: { name: 'a', version: '1' },
    fixedIn: [],
    status: 'unknown',
    ...parts,
  };
}
const idsOf = (findings: Finding[]) => findings.map(({ id }) => id);
const none = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };

it('counts by severity', () => {
  expect(countBySeverity([])).toEqual(none);
  expect(
    countBySeverity([finding('1'), finding('2', { severity: 'unknown' })]),
  ).toEqual({ ...none, high: 1, unknown: 1 });
});

it('orders by severity, score and id', () => {
  const findings = [
    finding('6', { severity: 'unknown', score: 10 }),
    finding('5', { severity: 'low' }),
    finding('4'),
    finding('3', { score: 0 }),
    finding('2', { score: 8 }),
    finding('10', { score: 8 }),
    finding('1', { severity: 'critical' }),
  ];
  expect(idsOf(worstFirst(findings))).toEqual([
    '1',
    '10',
    '2',
    '3',
    '4',
    '5',
    '6',
  ]);
  expect(findings[0].id).toBe('6');
});

it('keeps what is alike in order', () => {
  const [a, b] = [finding('1', { title: 'a' }), finding('1', { title: 'b' })];
  expect(worstFirst([b, a]).map(({ title }) => title)).toEqual(['b', 'a']);
});

it('compares counts by the worst severity first', () => {
  const oneHigh = { ...none, high: 1 };
  const lows = { ...none, low: 9, unknown: 9 };
  expect(compareCounts(oneHigh, lows)).toBeLessThan(0);
  expect(compareCounts(lows, oneHigh)).toBeGreaterThan(0);
  expect(compareCounts(lows, { ...lows })).toBe(0);
  expect(compareCounts({ ...lows, unknown: 8 }, lows)).toBe(1);
});

it('compares texts by code units', () => {
  expect(['b', 'a', 'B', 'a', 'ä'].sort(compareTexts)).toEqual([
    'B',
    'a',
    'a',
    'b',
    'ä',
  ]);
  expect(compareTexts('a', 'a')).toBe(0);
});

it('groups by a key, and keeps the order', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], ([first]) => first)]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

it('groups what has no fix', () => {
  expect(
    groupUnfixable([
      finding('1', { status: 'will-not-fix', severity: 'low' }),
      finding('2', { status: 'affected' }),
      finding('3', { status: 'fixed', fixedIn: ['2'] }),
      finding('4', { status: 'will-not-fix', severity: 'critical' }),
    ]).map(({ status, findings }) => [status, ...idsOf(findings)]),
  ).toEqual([
    ['will-not-fix', '4', '1'],
    ['affected', '2'],
  ]);
});

describe('plans fixes', () => {
  const fix = (id: string, fixedIn: string[], parts: Partial<Finding> = {}) =>
    finding(id, { fixedIn, status: 'fixed', ...parts });

  it('for a package that one version fixes', () => {
    expect(
      planFixes([
        fix('1', ['2']),
        fix('2', ['2'], { severity: 'critical' }),
        fix('3', ['2'], { package: { name: 'a', version: '1', path: 'x' } }),
        finding('4'),
      ]),
    ).toEqual([
      {
        package: { name: 'a', version: '1' },
        to: '2',
        ends: 3,
        bySeverity: { ...none, critical: 1, high: 2 },
        others: [],
      },
    ]);
  });

  it('with the version that ends most, and the others beside it', () => {
    expect(
      planFixes([
        fix('1', ['1.9'], { severity: 'critical' }),
        fix('2', ['1.10', '2.0']),
        fix('3', ['2.0']),
      ]),
    ).toEqual([
      {
        package: { name: 'a', version: '1' },
        to: '2.0',
        ends: 2,
        bySeverity: { ...none, high: 2 },
        others: [{ to: '1.9', ends: 1, bySeverity: { ...none, critical: 1 } }],
      },
    ]);
  });

  it('with the version for the worst, of equals', () => {
    expect(
      planFixes([
        fix('1', ['9'], { severity: 'low' }),
        fix('2', ['3'], { severity: 'critical' }),
      ])[0],
    ).toMatchObject({ to: '3', ends: 1, others: [{ to: '9', ends: 1 }] });
  });

  it('with the version that ends most, whichever a finding names first', () => {
    expect(
      planFixes([
        fix('1', ['2.0', '1.9']),
        fix('2', ['1.9', '2.0']),
        fix('3', ['1.9']),
      ]),
    ).toMatchObject([{ to: '1.9', ends: 3, others: [] }]);
  });

  it('for packages of each kind', () => {
    const of = (type: string) => ({ package: { name: 'a', type } });
    expect(
      planFixes([fix('1', ['2'], of('npm')), fix('2', ['2'], of('deb'))]).map(
        planned => planned.package,
      ),
    ).toEqual([of('npm').package, of('deb').package]);
  });

  it('for the package with most of the worst first', () => {
    const of = (name: string) => ({ package: { name } });
    expect(
      planFixes([
        fix('1', ['2'], of('one')),
        fix('2', ['2'], of('many')),
        fix('3', ['2'], of('many')),
      ]).map(planned => planned.package.name),
    ).toEqual(['many', 'one']);
  });

  it('for each installed version, the worst package first', () => {
    const of = (name: string, version?: string) => ({
      package: { name, version },
    });
    expect(
      planFixes([
        fix('1', ['2'], of('many')),
        fix('2', ['2'], of('many')),
        fix('3', ['2'], of('one', '1')),
        fix('4', ['2'], of('one', '0')),
        fix('5', ['2'], { ...of('worst'), severity: 'critical' }),
      ]).map(({ package: { name, version } }) => [name, version]),
    ).toEqual([
      ['worst', undefined],
      ['many', undefined],
      ['one', '1'],
      ['one', '0'],
    ]);
  });
});
