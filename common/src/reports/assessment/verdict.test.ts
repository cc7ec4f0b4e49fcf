/** @jest-environment node */
import {
  makeCandidate,
  makeFinding,
  makeFound,
  makeRead,
  makeScanReport,
} from 'backstage-plugin-acr-testing/fakes';
import { assess } from '../__testUtils__/doneAtOnce';
import { coverageOf } from '../formats/shared/findingList';
import { CoverageLevel, Misconfiguration, ScanReport } from '../model';
import { summarize } from './summarizeAssessment';
import { verdictOf } from './summary';
import { judgeReport, numbersOf } from './verdict';

const findings = [makeFinding('CVE-1')];
const setAside = [
  { ...makeFinding('CVE-2'), claim: { status: 'ignored' as const } },
];
const misconfigurations: Misconfiguration[] = [
  { id: 'DS-1', severity: 'low', title: 'Runs as root' },
];
const secrets = [{ rule: 'github-pat', severity: 'critical' as const }];
const nothing = { isAnythingRecognised: false };
const covered = (vulnerabilities: CoverageLevel) => ({
  coverage: coverageOf({ vulnerabilities }),
});

it.each<[string, Partial<ScanReport>]>([
  ['no-findings', {}],
  ['findings', { findings }],
  ['findings', { findings, secrets, setAside, unreadable: 1 }],
  ['findings', { findings, ...nothing, ...covered('none') }],
  ['secrets', { secrets }],
  ['secrets', { secrets, ...nothing }],
  ['secrets', { secrets, ...covered('none'), unreadable: 1 }],
  ['nothing-recognised', nothing],
  ['nothing-recognised', { ...nothing, misconfigurations, setAside }],
  ['nothing-recognised', { ...nothing, ...covered('none'), unreadable: 1 }],
  ['partly-scanned', covered('none')],
  ['partly-scanned', { ...covered('none'), misconfigurations, unreadable: 1 }],
  ['not-told', covered('not-told')],
  ['not-told', { ...covered('not-told'), setAside, unreadable: 1 }],
  ['partly-unreadable', { unreadable: 1 }],
  ['partly-unreadable', { ...covered('partial'), setAside, unreadable: 1 }],
  ['partial', covered('partial')],
  ['partial', { ...covered('partial'), misconfigurations }],
  ['set-aside', { ...covered('partial'), setAside }],
  ['misconfigurations', { misconfigurations }],
  ['misconfigurations', { misconfigurations, setAside }],
  ['set-aside', { setAside }],
])('is %s, in a line as on a page: %j', (verdict, parts) => {
  const report = makeScanReport(parts);
  const image = { manifest: 'a' };
  const assessment = assess(
    makeFound([makeRead(makeCandidate('1'), report, ['a'])]),
    image,
  );
  expect(judgeReport(report)).toBe(verdict);
  expect(verdictOf(summarize(assessment))).toBe(verdict);
});

it('rests on the numbers of a report', () => {
  const report = makeScanReport({
    findings: [...findings, makeFinding('CVE-3')],
    setAside,
    misconfigurations,
    secrets,
    unreadable: 4,
    ...covered('partial'),
    ...nothing,
  });
  expect(numbersOf(report)).toEqual({
    findings: 2,
    setAside: 1,
    misconfigurations: 1,
    secrets: 1,
    unreadable: 4,
    vulnerabilities: 'partial',
    isAnythingRecognised: false,
  });
});
