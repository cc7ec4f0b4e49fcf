/** @jest-environment node */
import { SUPPRESSED_SARIF } from 'backstage-plugin-acr-testing/examples';
import { readDocument } from '../readDocument';
import { readSuppressions } from './sarifSuppressions';

it('sets aside what an accepted suppression is of, and nothing else', () => {
  const justification = 'vulnerable_code_not_in_execute_path';
  const reading = readDocument(SUPPRESSED_SARIF);
  const { findings, setAside } =
    reading.kind === 'scan-report' ? reading.report : {};
  expect(findings?.map(({ id, claim }) => [id, claim])).toEqual([
    ['CVE-2024-1', undefined],
    ['CVE-2024-3', { status: 'under-investigation', justification }],
    ['CVE-2024-4', undefined],
  ]);
  expect(setAside).toStrictEqual([
    {
      id: 'CVE-2024-2',
      severity: 'high',
      url: 'https://avd.aquasec.com/nvd/CVE-2024-2',
      package: { name: 'libc6', version: '1' },
      fixedIn: ['2'],
      status: 'fixed',
      claim: { status: 'ignored', justification },
    },
  ]);
});

const external = { kind: 'external' };
const accepted = { kind: 'inSource', status: 'accepted' };
const rejected = { ...external, status: 'rejected' };
const underReview = { ...external, status: 'underReview' };

it.each([
  [[external], 'ignored'],
  [[accepted], 'ignored'],
  [[accepted, external], 'ignored'],
  [[{ status: 'accepted' }], 'ignored'],
  [[{ ...external, status: null }], 'ignored'],
  [[rejected], undefined],
  [[accepted, rejected], undefined],
  [[rejected, accepted], undefined],
  [[underReview], 'under-investigation'],
  [[accepted, underReview], 'under-investigation'],
  [[rejected, underReview], 'under-investigation'],
  [[{ ...external, status: 'Accepted' }], undefined],
  [[{ kind: 'suppressionRejected' }], undefined],
  [[accepted, 'x'], undefined],
  [[null], undefined],
  [[], undefined],
  [accepted, undefined],
  [null, undefined],
  [undefined, undefined],
])('takes %j for %s', (suppressions, status) => {
  expect(readSuppressions(suppressions)?.status).toBe(status);
});

it.each([
  ['component_not_present', { justification: 'component_not_present' }],
  ['risk-accepted', { justification: 'risk-accepted' }],
  ['Nobody calls it', { statement: 'Nobody calls it' }],
  ['_', { statement: '_' }],
  ['accepted', { statement: 'accepted' }],
  ['', {}],
  [1, {}],
])('tells the reason %j', (justification, told) => {
  expect(readSuppressions([{ ...accepted, justification }])).toStrictEqual({
    status: 'ignored',
    ...told,
  });
});

it('tells the first reason that there is', () => {
  expect(
    readSuppressions([
      external,
      { ...accepted, justification: 'One' },
      { ...accepted, justification: 'Two' },
    ]),
  ).toStrictEqual({ status: 'ignored', statement: 'One' });
});

it('leaves what is suppressed out of lists that have no place for it', () => {
  const results = ['DS001', 'DS002'].map(ruleId => ({
    ruleId,
    message: { text: ruleId },
    suppressions: ruleId === 'DS001' ? [accepted] : [underReview],
  }));
  const tool = { driver: { name: 'x' } };
  expect(
    readDocument({ version: '2.1.0', runs: [{ tool, results }] }),
  ).toMatchObject({
    report: { misconfigurations: [{ id: 'DS002' }], unreadable: 0 },
  });
});
