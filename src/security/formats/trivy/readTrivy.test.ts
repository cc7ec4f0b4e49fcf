import { readDocument } from '../readDocument';

const LAYER = `sha256:${'c'.repeat(64)}`;
const entry = {
  VulnerabilityID: 'CVE-1',
  PkgName: 'a',
  InstalledVersion: '1',
  Severity: 'HIGH',
};

function readTrivy(document: object) {
  const reading = readDocument({
    SchemaVersion: 2,
    ArtifactName: 'x',
    ...document,
  });
  if (reading.kind !== 'scan-report') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.report;
}
function readEntries(entries: unknown, result: object = {}) {
  return readTrivy({ Results: [{ ...result, Vulnerabilities: entries }] });
}
const readEntry = (fields: object, result?: object) =>
  readEntries([{ ...entry, ...fields }], result).findings[0];

it('reads an entry with little in it', () => {
  expect(readEntry({})).toEqual({
    id: 'CVE-1',
    severity: 'high',
    package: { name: 'a', version: '1' },
    fixedIn: [],
    status: 'unknown',
  });
});

it.each([
  ['fixed', '2', 'fixed'],
  ['affected', '', 'affected'],
  ['will_not_fix', undefined, 'will-not-fix'],
  ['fix_deferred', undefined, 'fix-deferred'],
  ['end_of_life', undefined, 'end-of-life'],
  ['under_investigation', undefined, 'under-investigation'],
  ['unknown', undefined, 'unknown'],
  ['something', undefined, 'unknown'],
  [['fixed'], undefined, 'unknown'],
  [undefined, '2', 'fixed'],
  ['fixed', undefined, 'unknown'],
])('reads status %j with fix %j as %s', (Status, FixedVersion, status) => {
  expect(readEntry({ Status, FixedVersion }).status).toBe(status);
});

it('takes what is not affected for no finding', () => {
  expect(readEntries([{ ...entry, Status: 'not_affected' }])).toMatchObject({
    findings: [],
    unreadable: 0,
  });
});

it('reads several fixed versions', () => {
  expect(readEntry({ FixedVersion: '2.0, 3.1,, 2.0' }).fixedIn).toEqual([
    '2.0',
    '3.1',
  ]);
});

it.each([
  [{ ghsa: { V3Score: 8 }, nvd: { V3Score: 5 } }, 'ghsa', 8],
  [{ ghsa: { V3Vector: 'x' }, nvd: { V3Score: 5 } }, 'ghsa', 5],
  [{ redhat: { V40Score: 4, V2Score: 1 } }, 'debian', 4],
  [{ redhat: { V2Score: 1 } }, undefined, 1],
  [{ nvd: { V3Score: 'high' } }, 'nvd', undefined],
  [{ nvd: { V3Score: 11 } }, '__proto__', undefined],
  ['7.0', 'constructor', undefined],
])('takes from the scores %j of %s %s', (CVSS, SeveritySource, score) => {
  expect(readEntry({ CVSS, SeveritySource }).score).toBe(score);
});

it('grades by score what has no severity, and nothing else', () => {
  const CVSS = { nvd: { V3Score: 9.1 } };
  expect(readEntry({ Severity: '', CVSS }).severity).toBe('critical');
  expect(readEntry({ Severity: 'UNKNOWN', CVSS }).severity).toBe('unknown');
  expect(readEntry({ Severity: 7 }).severity).toBe('unknown');
});

it.each([
  ['debian', 'deb'],
  ['alpine', 'apk'],
  ['rocky', 'rpm'],
  ['pnpm', 'npm'],
  ['gobinary', 'golang'],
  ['jar', 'maven'],
  ['bundler', 'gem'],
  ['dotnet-core', 'nuget'],
  ['rustbinary', 'cargo'],
  ['__proto__', undefined],
])('knows packages of %s as %s', (Type, type) => {
  expect(readEntry({}, { Type }).package.type).toBe(type);
});

it('believes a package URL more than the type of a result', () => {
  const PkgIdentifier = { PURL: 'pkg:pypi/a@1' };
  expect(readEntry({ PkgIdentifier }, { Type: 'npm' }).package.type).toBe(
    'pypi',
  );
});

it('takes links and layers only if they are such', () => {
  const good = { PrimaryURL: 'https://a.example/x', Layer: { Digest: LAYER } };
  expect(readEntry(good)).toMatchObject({
    url: 'https://a.example/x',
    layer: LAYER,
  });
  const bad = readEntry({
    PrimaryURL: 'javascript:alert(1)',
    Layer: { Digest: 'sha256:abc' },
    Title: '<img src=x onerror=alert(1)>',
  });
  expect(bad).not.toHaveProperty('url');
  expect(bad).not.toHaveProperty('layer');
  expect(bad.title).toBe('<img src=x onerror=alert(1)>');
});

it('skips duplicates, and counts what is unreadable', () => {
  const report = readEntries([
    entry,
    { ...entry, Severity: 'LOW' },
    { ...entry, PkgPath: 'b' },
    null,
    'x',
    [],
    { ...entry, PkgName: undefined },
    { ...entry, VulnerabilityID: { toString: 'x' } },
    JSON.parse('{"__proto__": {"VulnerabilityID": "CVE-1", "PkgName": "a"}}'),
  ]);
  expect(report.findings.map(({ package: { path } }) => path)).toEqual([
    undefined,
    'b',
  ]);
  expect(report.findings[0].severity).toBe('high');
  expect(report.unreadable).toBe(6);
});

it('counts lists that are none', () => {
  expect(readEntries('all of them').unreadable).toBe(1);
  expect(readTrivy({ Results: { a: 1 } }).unreadable).toBe(1);
  expect(readTrivy({ Results: [1, null] }).unreadable).toBe(2);
  expect(readTrivy({ Results: null }).unreadable).toBe(0);
});

it('cuts what is too long', () => {
  const long = 'x'.repeat(10_000);
  const finding = readEntry({
    VulnerabilityID: long,
    PkgName: long,
    Title: long,
    FixedVersion: new Array(5000)
      .fill(0)
      .map((_, i) => i)
      .join(),
  });
  expect(finding.id).toHaveLength(200);
  expect(finding.package.name).toHaveLength(200);
  expect(finding.title).toHaveLength(500);
  expect(finding.fixedIn).toHaveLength(50);
});

it('takes misconfigurations that fail', () => {
  const Misconfigurations = [
    { ID: 'DS1', Status: 'FAIL', Severity: 'LOW', Title: 'T', Message: 'M' },
    { ID: 'DS1', Status: 'FAIL', Severity: 'LOW', Title: 'T', Message: 'M' },
    { ID: 'DS2', Status: 'PASS' },
    { ID: 'DS3', Status: 'EXCEPTION' },
    { ID: 'DS4' },
    { Status: 'FAIL' },
    { AVDID: 'AVD-5', Status: 'FAIL', PrimaryURL: 'ftp://x' },
  ];
  const report = readTrivy({
    Results: [{ Class: 'config', Misconfigurations }],
  });
  expect(report.misconfigurations).toEqual([
    { id: 'DS1', severity: 'low', title: 'T', message: 'M' },
    { id: 'AVD-5', severity: 'unknown', title: 'AVD-5' },
  ]);
  expect(report.unreadable).toBe(2);
  expect(report.isAnythingRecognised).toBe(false);
});

it.each([
  ['nothing', {}, false],
  ['no results', { Results: [] }, false],
  ['no operating system', { Metadata: { OS: { Family: 'none' } } }, false],
  ['a configuration alone', { Results: [{ Class: 'config' }] }, false],
  ['packages', { Results: [{ Class: 'lang-pkgs' }] }, true],
  ['an operating system', { Metadata: { OS: { Family: 'alpine' } } }, true],
])('recognises with %s: %j %s', (_, document, isAnythingRecognised) => {
  expect(readTrivy(document)).toMatchObject({
    findings: [],
    isAnythingRecognised,
  });
});

it('reads who scanned what', () => {
  const report = readTrivy({
    Trivy: { Version: '0.70.0' },
    CreatedAt: '2026-11-20T23:21:40Z',
    Metadata: {
      OS: { Family: 'alpine', Name: '3.20', EOSL: false },
      RepoDigests: [`r.example/a@${LAYER}`, 'r.example/a', 3],
    },
  });
  expect(report).toMatchObject({
    scanner: { name: 'Trivy', version: '0.70.0' },
    createdAt: new Date('2026-11-20T23:21:40Z'),
    operatingSystem: { name: 'alpine 3.20', isPastSupport: false },
    subjects: [LAYER],
  });
});

it('counts secrets as what is not shown, and as no packages', () => {
  expect(
    readTrivy({
      SchemaVersion: 2,
      Results: [{ Class: 'secret', Secrets: [{ RuleID: 'aws' }] }],
    }),
  ).toMatchObject({
    findings: [],
    unreadable: 1,
    isAnythingRecognised: false,
  });
});
