/** @jest-environment node */
import { judgeReport } from '../../assessment/verdict';
import { readDocument } from '../readDocument';

const SYSTEM = { Metadata: { OS: { Family: 'debian', Name: '12.5' } } };
const PAST_SUPPORT = { Metadata: { OS: { Family: 'debian', EOSL: true } } };
const os = (fields: object = {}) => ({ Class: 'os-pkgs', ...fields });
const lang = (fields: object = {}) => ({ Class: 'lang-pkgs', ...fields });
const Packages = [{ Name: 'apt', Version: '2.6.1' }];
const Vulnerabilities = [{ VulnerabilityID: 'CVE-1', PkgName: 'apt' }];
const modified = (Type: string) => ({
  ExperimentalModifiedFindings: [
    { Type, Status: 'ignored', Finding: Vulnerabilities[0] },
  ],
});

function readTrivy(document: object, results: unknown) {
  const reading = readDocument({
    SchemaVersion: 2,
    ArtifactType: 'container_image',
    ...document,
    Results: results,
  });
  if (reading.kind !== 'scan-report') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.report;
}

describe('vulnerabilities', () => {
  it.each([
    ['of a system and programs, none', SYSTEM, [os(), lang()], 'full'],
    ['of a system, none', SYSTEM, [os()], 'full'],
    ['of programs, none', SYSTEM, [lang()], 'partial'],
    ['of programs, some', SYSTEM, [lang({ Vulnerabilities })], 'partial'],
    ['of programs without a system, none', {}, [lang()], 'full'],
    [
      'of programs without a system, some',
      {},
      [lang({ Vulnerabilities })],
      'full',
    ],
    ['of nothing', {}, undefined, 'not-told'],
    ['of nothing in a system', SYSTEM, undefined, 'none'],
    ['of nothing in a system past support', PAST_SUPPORT, [], 'none'],
    ['beside secrets', SYSTEM, [{ Class: 'secret' }], 'none'],
    ['beside configurations', SYSTEM, [{ Class: 'config' }], 'none'],
    ['beside licenses', SYSTEM, [{ Class: 'license' }], 'none'],
    ['beside what is unknown', SYSTEM, [{ Class: 'custom' }], 'none'],
    ['beside secrets without a system', {}, [{ Class: 'secret' }], 'not-told'],
    [
      'in a result without a class, some',
      SYSTEM,
      [{ Vulnerabilities }],
      'full',
    ],
    [
      'in a result without a class, none',
      SYSTEM,
      [{ Vulnerabilities: [] }],
      'none',
    ],
    ['in no result', SYSTEM, ['os-pkgs', null, [os()]], 'none'],
  ])('%s', (_what, document, results, level) => {
    expect(readTrivy(document, results).coverage.vulnerabilities).toBe(level);
  });

  it.each([
    ['nothing', SYSTEM, [os({ Packages })], 'not-told'],
    ['nothing of programs', SYSTEM, [lang({ Packages })], 'not-told'],
    [
      'nothing but secrets',
      SYSTEM,
      [os({ Packages }), { Class: 'secret' }],
      'not-told',
    ],
    ['a vulnerability', SYSTEM, [os({ Packages, Vulnerabilities })], 'full'],
    [
      'one elsewhere',
      SYSTEM,
      [os({ Packages }), lang({ Vulnerabilities })],
      'full',
    ],
    [
      'a list of them that is empty',
      SYSTEM,
      [os({ Packages, Vulnerabilities: [] })],
      'full',
    ],
    [
      'no such list',
      SYSTEM,
      [os({ Packages, Vulnerabilities: null })],
      'not-told',
    ],
    [
      'one that is ignored',
      SYSTEM,
      [os({ Packages, ...modified('vulnerability') })],
      'full',
    ],
    [
      'a secret that is ignored',
      SYSTEM,
      [os({ Packages, ...modified('secret') })],
      'not-told',
    ],
    ['the end of support', PAST_SUPPORT, [os({ Packages })], 'full'],
    [
      'the end of support and programs alone',
      PAST_SUPPORT,
      [lang({ Packages })],
      'partial',
    ],
  ])(
    'where packages are listed, with %s',
    (_what, document, results, level) => {
      expect(readTrivy(document, results).coverage.vulnerabilities).toBe(level);
    },
  );

  it.each(['filesystem', 'repository'])(
    'in a %s are not all of an image',
    ArtifactType => {
      const report = readTrivy({ ArtifactType }, [lang()]);
      expect(report.coverage.vulnerabilities).toBe('partial');
      expect(judgeReport(report)).toBe('partial');
      expect(
        readTrivy({ ArtifactType, ...SYSTEM }, [os(), lang()]).coverage
          .vulnerabilities,
      ).toBe('full');
    },
  );
});

it.each([
  ['misconfigurations', 'config'],
  ['secrets', 'secret'],
  ['licenses', 'license'],
  ['licenses', 'license-file'],
])('says that %s were looked for by a result of class %s', (subject, Class) => {
  const rest = {
    vulnerabilities: 'none',
    misconfigurations: 'not-told',
    secrets: 'not-told',
    licenses: 'not-told',
  };
  expect(readTrivy(SYSTEM, [{ Class }]).coverage).toEqual({
    ...rest,
    [subject]: 'full',
  });
});

it('calls no image free of findings of which secrets alone were looked for', () => {
  expect(judgeReport(readTrivy(SYSTEM, undefined))).toBe('partly-scanned');
  expect(judgeReport(readTrivy(SYSTEM, [os({ Packages })]))).toBe('not-told');
  expect(judgeReport(readTrivy(SYSTEM, [os()]))).toBe('no-findings');
});
