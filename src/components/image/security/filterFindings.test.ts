/** @jest-environment node */
import {
  doAtOnce,
  Finding,
  planFixes as planInTurns,
} from 'backstage-plugin-acr-common/reports';
import {
  filterFindings as filterInTurns,
  FindingFilter,
  NO_FILTER,
} from './filterFindings';

const planFixes = (findings: Finding[]) => doAtOnce(planInTurns(findings));
const filterFindings = (findings: Finding[], filter: FindingFilter) =>
  doAtOnce(filterInTurns(findings, filter));

function finding(id: string, rest: Partial<Finding> = {}): Finding {
  return {
    id,
    severity: 'high',
    package: { name: 'libssl3' },
    fixedIn: [],
    status: 'affected',
    ...rest,
  };
}

const FINDINGS = [
  finding('1', { severity: 'critical', fixedIn: ['2'] }),
  finding('2', { package: { name: '', path: 'app/Lodash/package.json' } }),
  finding('3', { severity: 'unknown' }),
];

it.each([
  [NO_FILTER, ['1', '2', '3']],
  [{ ...NO_FILTER, severities: ['critical', 'unknown'] as const }, ['1', '3']],
  [{ ...NO_FILTER, packageText: ' LODASH ' }, ['2']],
  [{ ...NO_FILTER, packageText: '(' }, []],
  [{ ...NO_FILTER, isOnlyFixable: true }, ['1']],
])('leaves of %j', (filter, ids) => {
  expect(filterFindings(FINDINGS, filter).map(({ id }) => id)).toEqual(ids);
});

it('takes 100,000 findings', () => {
  const many = Array.from({ length: 100_000 }, (_, at) =>
    finding(`CVE-${at}`, {
      package: { name: `lib${at % 5_000}`, version: '1' },
      fixedIn: [`${at % 3}`],
    }),
  );
  const begin = performance.now();
  filterFindings(many, { ...NO_FILTER, packageText: 'lib49' });
  planFixes(many);
  // Far more than it takes, and far less than what is not linear would.
  expect(performance.now() - begin).toBeLessThan(5_000);
});
