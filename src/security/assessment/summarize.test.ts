import { compareFindings } from './compareReports';
import type { Finding } from '../model';
import { planFixes } from './planFixes';
import { countBySeverity, isOfImage, unfixable, worstFirst } from './summarize';

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

it('tells whether a report is of an image', () => {
  expect(isOfImage({ subjects: [] }, ['a'])).toBe(true);
  expect(isOfImage({ subjects: ['a', 'b'] }, ['b', 'c'])).toBe(true);
  expect(isOfImage({ subjects: ['a'] }, ['b', 'c'])).toBe(false);
  expect(isOfImage({ subjects: ['a'] }, [])).toBe(false);
});

it('groups what has no fix', () => {
  expect(
    unfixable([
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

it('tells findings apart that are alike when written in one', () => {
  const before = finding('1', { package: { name: '2a' } });
  const after = finding('12', { package: { name: 'a' } });
  expect(compareFindings([before], [after])).toEqual({
    added: [after],
    fixed: [before],
    unchanged: [],
  });
});

it('compares by advisory, package and path, not by version', () => {
  const at = (id: string, version: string, path?: string) =>
    finding(id, { package: { name: 'a', version, path } });
  const changes = compareFindings(
    [at('1', '1'), at('2', '1'), at('3', '1', 'x')],
    [at('1', '2'), at('3', '1', 'y'), at('4', '2')],
  );
  expect({
    added: idsOf(changes.added),
    fixed: idsOf(changes.fixed),
    unchanged: changes.unchanged,
  }).toEqual({
    added: ['3', '4'],
    fixed: ['2', '3'],
    unchanged: [at('1', '2')],
  });
});
