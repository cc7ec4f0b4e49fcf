/** @jest-environment node */
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
  expect(readEntry({})).toStrictEqual({
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

it('sets aside what is not affected', () => {
  expect(readEntries([{ ...entry, Status: 'not_affected' }])).toMatchObject({
    findings: [],
    setAside: [
      { id: 'CVE-1', status: 'unknown', claim: { status: 'not-affected' } },
    ],
    unreadable: 0,
  });
});

it('takes what vendors call an advisory for further names of it', () => {
  expect(
    readEntry({ VendorIDs: ['DSA-4613-1', 'ALAS-2024-1', 7] }).aliases,
  ).toEqual(['DSA-4613-1', 'ALAS-2024-1']);
  expect(readEntry({ VendorIDs: [] })).not.toHaveProperty('aliases');
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
    {
      ID: 'DS6',
      Status: 'FAIL',
      Severity: 'HIGH',
      Title: 'T',
      Resolution: 'R',
      PrimaryURL: 'https://a.example/ds6',
    },
  ];
  const report = readTrivy({
    Results: [{ Class: 'config', Misconfigurations }],
  });
  expect(report.misconfigurations).toEqual([
    { id: 'DS1', severity: 'low', title: 'T', message: 'M' },
    { id: 'AVD-5', severity: 'unknown', title: 'AVD-5' },
    {
      id: 'DS6',
      severity: 'high',
      title: 'T',
      resolution: 'R',
      url: 'https://a.example/ds6',
    },
  ]);
  expect(report.unreadable).toBe(2);
});

it.each([
  ['nothing', {}, false],
  ['no results', { Results: [] }, false],
  ['no operating system', { Metadata: { OS: { Family: 'none' } } }, false],
  ['a configuration alone', { Results: [{ Class: 'config' }] }, true],
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

it('tells on what the image runs, and by what its configuration goes', () => {
  const other = `sha256:${'d'.repeat(64)}`;
  const Metadata = {
    ImageID: other,
    RepoDigests: [`r.example/a@${LAYER}`],
    ImageConfig: { os: 'linux', architecture: 'arm64', variant: 'v8' },
  };
  expect(readTrivy({ Metadata })).toMatchObject({
    subjects: [LAYER, other],
    imageId: other,
    platform: { os: 'linux', architecture: 'arm64', variant: 'v8' },
  });
});

it('takes nothing from the empty metadata of a scan of files', () => {
  const report = readTrivy({
    Trivy: { Version: 7 },
    CreatedAt: '0001-01-01T00:00:00Z',
    ArtifactType: 'filesystem',
    Metadata: { ImageConfig: { architecture: '', os: '' }, ImageID: '' },
    Results: [{ Target: 'go.mod', Class: 'lang-pkgs', Type: 'gomod' }],
  });
  expect(report.subjects).toEqual([]);
  expect(report.scanner).toEqual({ name: 'Trivy' });
  expect(report.createdAt).toBeUndefined();
  expect(report.operatingSystem).toBeUndefined();
  expect(report).not.toHaveProperty('imageId');
  expect(report).not.toHaveProperty('platform');
  expect(report).not.toHaveProperty('packages');
});

it.each([
  [{ Family: 'alpine' }, { name: 'alpine' }],
  [{ Family: 'alpine', Name: '3', EOSL: 'yes' }, { name: 'alpine 3' }],
  [{ Family: 'none', Name: '' }, undefined],
  [{ Name: '3' }, undefined],
])('reads the operating system %j', (OS, operatingSystem) => {
  expect(readTrivy({ Metadata: { OS } }).operatingSystem).toEqual(
    operatingSystem,
  );
});

describe('secrets', () => {
  const secret = {
    RuleID: 'github-pat',
    Category: 'GitHub',
    Severity: 'CRITICAL',
    Title: 'GitHub token',
    StartLine: 3,
    EndLine: 3,
    Match: 'export TOKEN=hunter2',
    Code: {
      Lines: [{ Number: 3, Content: 'hunter2', Highlighted: 'hunter2' }],
    },
  };
  const readSecrets = (Secrets: unknown, Target: unknown = 'app/deploy.sh') =>
    readTrivy({ Results: [{ Target, Class: 'secret', Secrets }] });

  it('are told by rule, place and severity, and never with their text', () => {
    const report = readSecrets([secret]);
    expect(report.secrets).toEqual([
      {
        rule: 'github-pat',
        severity: 'critical',
        title: 'GitHub token',
        path: 'app/deploy.sh',
        line: 3,
      },
    ]);
    expect(report.unreadable).toBe(0);
    expect(JSON.stringify(report)).not.toContain('hunter2');
  });

  it('are two in two lines, and one in one', () => {
    const report = readSecrets([secret, secret, { ...secret, StartLine: 4 }]);
    expect(report.secrets.map(({ line }) => line)).toEqual([3, 4]);
  });

  it.each([0, -1, 1.5, 1e308, '3', null])('have no line %j', StartLine => {
    expect(
      readSecrets([{ ...secret, StartLine }]).secrets[0],
    ).not.toHaveProperty('line');
  });

  it('need no more than a rule', () => {
    const report = readSecrets([{ RuleID: 'a' }, { Title: 'b' }, 'c'], 7);
    expect(report.secrets).toEqual([{ rule: 'a', severity: 'unknown' }]);
    expect(report.unreadable).toBe(2);
  });
});

it('counts licenses, which nobody asks more of', () => {
  const Licenses = [{ Name: 'MIT' }, { Name: 'GPL-3.0-only' }];
  expect(
    readTrivy({
      Results: [
        { Target: 'OS Packages', Class: 'license', Licenses },
        { Target: 'a/LICENSE', Class: 'license-file', Licenses: [{}] },
        { Class: 'license', Licenses: 'MIT' },
      ],
    }),
  ).toMatchObject({ licenses: 3, unreadable: 1, findings: [] });
});

it('passes over results of a class that it does not know', () => {
  const Results = [
    { Class: 'custom', CustomResources: [{ Type: 'x', Data: {} }] },
    { Target: 'x', Class: 'crypto', CryptoAssets: [{}] },
  ];
  expect(readTrivy({ Results })).toMatchObject({
    coverage: { vulnerabilities: 'not-told' },
    findings: [],
    unreadable: 0,
  });
});

describe('packages', () => {
  const readPackages = (Packages: unknown, result: object = {}) =>
    readTrivy({ Results: [{ Class: 'os-pkgs', ...result, Packages }] });

  it('have a version of epoch, version and release', () => {
    expect(
      readPackages(
        [
          { Name: 'a', Version: '1.2', Release: '3', Epoch: 4 },
          { Name: 'b', Version: '1.2', Release: '3', Epoch: 0 },
          { Name: 'c', Version: '1.2', Epoch: 1 },
          { Name: 'd', Release: '3' },
          { Name: 'e', Version: '1', Epoch: 1e21 },
          { Name: 'f', Version: '1', Epoch: '2' },
        ],
        { Type: 'redhat' },
      ).packages,
    ).toEqual([
      { name: 'a', version: '4:1.2-3', type: 'rpm' },
      { name: 'b', version: '1.2-3', type: 'rpm' },
      { name: 'c', version: '1:1.2', type: 'rpm' },
      { name: 'd', type: 'rpm' },
      { name: 'e', version: '1', type: 'rpm' },
      { name: 'f', version: '1', type: 'rpm' },
    ]);
  });

  it('are where they were found, or else where the result is', () => {
    const Packages = [
      { Name: 'a', FilePath: 'app/a.jar', Licenses: ['MIT', 7] },
      { Name: 'b', Identifier: { PURL: 'pkg:gem/b@1' } },
    ];
    const result = { Class: 'lang-pkgs', Type: 'jar', Target: 'app/x.jar' };
    expect(readPackages(Packages, result).packages).toEqual([
      { name: 'a', type: 'maven', path: 'app/a.jar', licenses: ['MIT'] },
      { name: 'b', type: 'gem', path: 'app/x.jar' },
    ]);
  });

  it('may be a project without a name, which is no package', () => {
    const report = readPackages([{ Version: '1' }, { Name: null }]);
    expect(report).not.toHaveProperty('packages');
    expect(report.unreadable).toBe(0);
  });

  it('are counted if they cannot be read', () => {
    expect(
      readPackages(['a', null, { Name: 7 }, { Name: ' ' }, []]),
    ).toMatchObject({ unreadable: 5 });
    expect(readPackages({ a: 1 }).unreadable).toBe(1);
  });
});

describe('what a user or VEX says of a finding', () => {
  const readModified = (fields: object) =>
    readTrivy({
      Results: [
        {
          Class: 'os-pkgs',
          ExperimentalModifiedFindings: [
            { Type: 'vulnerability', Finding: entry, ...fields },
          ],
        },
      ],
    });

  it.each([
    ['ignored', 'ignored'],
    ['not_affected', 'not-affected'],
    ['fixed', 'fixed'],
  ])('sets it aside: %s', (Status, status) => {
    expect(readModified({ Status })).toMatchObject({
      findings: [],
      setAside: [{ id: 'CVE-1', claim: { status } }],
    });
  });

  it.each([
    ['affected', { claim: { status: 'affected' } }],
    ['under_investigation', { claim: { status: 'under-investigation' } }],
    ['unknown', {}],
    ['constructor', {}],
    [undefined, {}],
  ])('leaves it open: %s', (Status, claimed) => {
    const { findings, setAside } = readModified({ Status, Statement: 'S' });
    expect(setAside).toEqual([]);
    expect(findings).toMatchObject([{ id: 'CVE-1', ...claimed }]);
    expect('claim' in findings[0]).toBe('claim' in claimed);
  });

  it('has no more to it than is told', () => {
    expect(readModified({ Status: 'ignored' }).setAside[0].claim).toEqual({
      status: 'ignored',
    });
  });

  it.each(['secret', 'misconfiguration', 'license'])(
    'may be about a %s, which is no finding',
    Type => {
      expect(readModified({ Type, Status: 'ignored' })).toMatchObject({
        findings: [],
        setAside: [],
        unreadable: 0,
      });
    },
  );

  it.each([
    { Finding: null },
    { Finding: {} },
    { Type: undefined, Finding: 7 },
  ])('is counted if it cannot be read: %j', fields => {
    expect(readModified({ Status: 'ignored', ...fields })).toMatchObject({
      setAside: [],
      unreadable: 1,
    });
  });

  it('counts once, and as open, with what is open in the same report', () => {
    const report = readTrivy({
      Results: [
        {
          Class: 'os-pkgs',
          Vulnerabilities: [entry],
          ExperimentalModifiedFindings: [
            { Type: 'vulnerability', Status: 'ignored', Finding: entry },
          ],
        },
      ],
    });
    expect(report.findings).toHaveLength(1);
    expect(report.setAside).toEqual([]);
  });

  it('is counted if it is no list', () => {
    expect(
      readTrivy({ Results: [{ ExperimentalModifiedFindings: 'none' }] }),
    ).toMatchObject({ unreadable: 1 });
  });
});

it('knows its documents by their schema and one more key', () => {
  expect(readDocument({ SchemaVersion: '2', Results: [] }).kind).toBe(
    'unreadable',
  );
  expect(readDocument({ SchemaVersion: 2 }).kind).toBe('unreadable');
  for (const key of ['ArtifactName', 'ArtifactType', 'Metadata', 'Results']) {
    expect(readDocument({ SchemaVersion: 2, [key]: null }).kind).toBe(
      'scan-report',
    );
  }
});
