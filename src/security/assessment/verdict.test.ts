import { ScanReport } from '../model';
import { summarize } from './summarizeAssessment';
import { verdictOf } from './summary';
import { judgeReport } from './verdict';

const CLEAN: ScanReport = {
  format: 'trivy',
  subjects: [],
  findings: [],
  misconfigurations: [],
  isAnythingRecognised: true,
  unreadable: 0,
};

const finding: ScanReport['findings'][number] = {
  id: 'CVE-1',
  severity: 'unknown',
  package: { name: 'a' },
  fixedIn: [],
  status: 'unknown',
};

const misconfigurations: ScanReport['misconfigurations'] = [
  { id: 'DS-1', severity: 'low', title: 'Runs as root' },
];

const unrecognised = { isAnythingRecognised: false };

it.each([
  ['no-findings', {}],
  ['findings', { findings: [finding], unreadable: 1 }],
  ['findings', { findings: [finding], ...unrecognised }],
  ['misconfigurations', { misconfigurations }],
  ['partly-unreadable', { misconfigurations, unreadable: 1 }],
  ['nothing-recognised', unrecognised],
  ['nothing-recognised', { ...unrecognised, misconfigurations }],
  ['nothing-recognised', { ...unrecognised, unreadable: 1 }],
])(
  'is %s, in a line as on a page: %j',
  (verdict, rest: Partial<ScanReport>) => {
    const report = { ...CLEAN, ...rest };
    const candidate = { id: '1', isReport: true, size: 1, fileName: 'r.json' };
    const summary = summarize({ state: 'reported', candidate, report });
    expect(judgeReport(report)).toBe(verdict);
    expect(verdictOf(summary)).toBe(verdict);
  },
);
