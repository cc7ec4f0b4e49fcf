/** @jest-environment node */
import { formatsOf } from '../../formats/formats';
import { FoundReport } from '../../security/assessment/holding';
import { coverageOf } from '../../security/formats/shared/findingList';
import { AcrTranslate } from '../../translations/useAcrTranslation';
import {
  makeCandidate,
  makeFinding,
  makeScanReport,
} from '../../__testUtils__/reports';
import { describeDoubts } from './findingSides';

/** A translation into the names of the messages, and what is filled in. */
const translate = ((key: string, values?: object) =>
  [key, ...Object.values(values ?? {})].join(' ')) as unknown as AcrTranslate;

const SURE: FoundReport = {
  id: '1',
  candidate: makeCandidate('1'),
  report: makeScanReport({ findings: [makeFinding('CVE-1')] }),
  scope: 'image',
};

function doubtsOf(found: FoundReport, isPartial: boolean) {
  return describeDoubts(translate, formatsOf('en'), found, {
    reading: { state: 'loading' },
    isPartial,
  });
}

it('has no doubts about a report of all packages of the image', () => {
  expect(doubtsOf(SURE, false)).toEqual([]);
});

it('tells every doubt, each in its words', () => {
  const report = makeScanReport({
    setAside: [{ ...makeFinding('CVE-1'), claim: { status: 'ignored' } }],
    secrets: [{ rule: 'token', severity: 'low' }],
    coverage: coverageOf({ vulnerabilities: 'partial' }),
    unreadable: 1_200,
  });
  expect(doubtsOf({ ...SURE, report, scope: 'index' }, true)).toEqual([
    'findings.someSetAside 1 1',
    'findings.someSecrets 1 1',
    'findings.somePackages',
    'findings.ofIndex',
    'findings.entriesUnread 1200 1,200',
    'findings.partial',
  ]);
});
