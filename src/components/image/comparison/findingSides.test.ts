import { coverageOf, FoundReport } from 'backstage-plugin-acr-common/reports';
import {
  makeCandidate,
  makeFinding,
  makeScanReport,
} from 'backstage-plugin-acr-testing/fakes';
import { formatsOf } from '../../../formats/formats';
import { AcrTranslate } from '../../../translations/useAcrTranslation';
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
