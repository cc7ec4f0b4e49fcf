/** @jest-environment node */
import { GRYPE } from 'backstage-plugin-acr-testing/examples';
import { readDocument } from '../readDocument';

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

function readGrype(document: object) {
  const reading = readDocument({
    matches: [],
    descriptor: { name: 'grype' },
    ...document,
  });
  if (reading.kind !== 'scan-report') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.report;
}
const match = (vulnerability: object = {}, rest: object = {}) => ({
  vulnerability: { id: 'CVE-2024-1', ...vulnerability },
  artifact: { name: 'a', version: '1' },
  ...rest,
});
const readMatch = (vulnerability: object, rest?: object) =>
  readGrype({ matches: [match(vulnerability, rest)] }).findings[0];

it('reads a report', () => {
  expect(readDocument(GRYPE)).toStrictEqual({
    kind: 'scan-report',
    report: {
      format: 'grype',
      scanner: {
        name: 'Grype',
        version: '0.100.0',
        databaseDate: new Date('2026-01-01T00:00:00Z'),
      },
      createdAt: new Date('2026-01-02T03:04:05Z'),
      subjects: [digest('6'), digest('7'), digest('5')],
      imageId: digest('5'),
      platform: { os: 'linux', architecture: 'arm64', variant: 'v8' },
      coverage: {
        vulnerabilities: 'full',
        misconfigurations: 'not-told',
        secrets: 'not-told',
        licenses: 'not-told',
      },
      operatingSystem: { name: 'debian 11', isPastSupport: true },
      findings: [
        {
          id: 'CVE-2005-2541',
          severity: 'low',
          score: 10,
          title: 'Tar does not warn.',
          url: 'https://security-tracker.debian.org/tracker/CVE-2005-2541',
          package: {
            name: 'tar',
            version: '1.34+dfsg-1',
            type: 'deb',
            path: '/var/lib/dpkg/status',
            licenses: ['GPL-3'],
          },
          fixedIn: [],
          status: 'affected',
          layer: digest('4'),
          claim: { status: 'affected', statement: 'It unpacks' },
        },
      ],
      setAside: [
        {
          id: 'GHSA-0000-0000-0001',
          aliases: ['CVE-2024-1'],
          severity: 'critical',
          package: {
            name: 'a',
            version: '1.0.0',
            type: 'npm',
            path: '/app/package.json',
          },
          fixedIn: ['2.0.0'],
          status: 'fixed',
          claim: {
            status: 'not-affected',
            justification: 'vulnerable_code_not_present',
          },
        },
      ],
      misconfigurations: [],
      secrets: [],
      licenses: 0,
      isAnythingRecognised: true,
      unreadable: 0,
    },
  });
});

it('reads an entry with little in it', () => {
  expect(readMatch({})).toStrictEqual({
    id: 'CVE-2024-1',
    severity: 'unknown',
    package: { name: 'a', version: '1' },
    fixedIn: [],
    status: 'unknown',
  });
});

it.each([
  ['fixed', ['2', '3', '2'], 'fixed'],
  ['not-fixed', [], 'affected'],
  ['wont-fix', [], 'will-not-fix'],
  ['unknown', [], 'unknown'],
  ['', null, 'unknown'],
  ['fixed', [], 'unknown'],
])('reads the fix %s in %j as %s', (state, versions, status) => {
  const { fixedIn, ...finding } = readMatch({ fix: { state, versions } });
  expect(finding.status).toBe(status);
  expect(fixedIn).toEqual(status === 'fixed' ? ['2', '3'] : []);
});

const cvss = (version: unknown, baseScore: unknown, type?: string) => ({
  version,
  type,
  metrics: { baseScore },
});

it.each([
  [[cvss('2.0', 1), cvss('3.1', 2), cvss('4.0', 3)], 2],
  [[cvss('2.0', 1), cvss('4.0', 3)], 3],
  [[cvss('3.0', 1), cvss('3.1', 2)], 1],
  [[cvss('3.0', 1), cvss('3.1', 2, 'Primary')], 2],
  [[cvss('3.0', 1), cvss('2.0', 2, 'Primary')], 1],
  [[cvss('3.0', 11), cvss('2.0', 2)], 2],
  [[cvss('1.0', 1)], undefined],
  [[cvss(3, 1)], undefined],
  [[cvss({ toString: {} }, 1), cvss('', 2)], undefined],
  [[null, {}], undefined],
  ['7.0', undefined],
])('takes from the scores %j %s', (scores, score) => {
  expect(readMatch({ cvss: scores }).score).toBe(score);
});

it('asks related vulnerabilities for what its own does not tell', () => {
  const related = {
    id: 'CVE-2024-2',
    severity: 'High',
    description: 'Related',
    cvss: [cvss('3.1', 5)],
  };
  const rest = {
    relatedVulnerabilities: [related, { id: 'CVE-2024-2' }, null],
  };
  expect(readMatch({}, rest)).toMatchObject({
    id: 'CVE-2024-1',
    aliases: ['CVE-2024-2'],
    severity: 'high',
    title: 'Related',
    score: 5,
  });
  expect(
    readMatch(
      { severity: 'Unknown', description: 'Own', cvss: [cvss('2.0', 1)] },
      rest,
    ),
  ).toMatchObject({ severity: 'unknown', title: 'Own', score: 1 });
  expect(readMatch({ severity: 'x', cvss: [cvss('3.1', 9.8)] })).toMatchObject({
    severity: 'critical',
  });
});

it.each([
  [
    { dataSource: 'https://a.example/1', urls: ['https://b.example'] },
    'https://a.example/1',
  ],
  [
    { dataSource: '', urls: ['x', 'https://b.example/2'] },
    'https://b.example/2',
  ],
  [{ dataSource: 'javascript:alert(1)', urls: 'https://b.example' }, undefined],
])('takes from %j the link %s', (vulnerability, url) => {
  expect(readMatch(vulnerability).url).toBe(url);
});

it.each([
  [{ type: 'go-module' }, { name: 'a', type: 'golang' }],
  [{ type: 'java-archive' }, { name: 'a', type: 'maven' }],
  [
    { type: 'java-archive', purl: 'pkg:maven/org.x/a@1' },
    { name: 'org.x:a', type: 'maven' },
  ],
  [
    { type: 'deb', purl: 'pkg:deb/debian/b@1' },
    { name: 'a', type: 'deb' },
  ],
  [{ type: 'binary', purl: '' }, { name: 'a' }],
  [{ type: ['deb'] }, { name: 'a' }],
])('reads the package %j', (artifact, found) => {
  const { package: read } = readMatch(
    {},
    { artifact: { name: 'a', version: '1', ...artifact } },
  );
  expect(read).toStrictEqual({ version: '1', ...found });
});

it('has one finding for each place, the first that a match tells', () => {
  const at = (...paths: string[]) => ({
    artifact: {
      name: 'a',
      version: '1',
      locations: paths.map(path => ({ path })),
    },
  });
  const matches = [at('/x', '/y'), at('/y'), at('/x')].map(rest =>
    match({}, rest),
  );
  expect(
    readGrype({ matches }).findings.map(({ package: { path } }) => path),
  ).toEqual(['/x', '/y']);
});

it.each([
  [[{ vulnerability: 'CVE-2024-1' }], { status: 'ignored' }],
  [
    [{ reason: 'Nobody calls it' }],
    { status: 'ignored', statement: 'Nobody calls it' },
  ],
  [[{}, { reason: 'Two' }], { status: 'ignored', statement: 'Two' }],
  [
    [
      { reason: 'One' },
      { 'vex-status': 'fixed', reason: 'Two', 'vex-justification': 'x' },
    ],
    { status: 'fixed', statement: 'Two', justification: 'x' },
  ],
  [[{ 'vex-status': 'not_affected' }], { status: 'not-affected' }],
  [[{ 'vex-status': 'something' }], { status: 'ignored' }],
  [[{ reason: ' ' }, null], { status: 'ignored' }],
  ['x', { status: 'ignored' }],
  [undefined, { status: 'ignored' }],
])('sets aside what is ignored by %j', (appliedIgnoreRules, claim) => {
  const { findings, setAside } = readGrype({
    ignoredMatches: [match({}, { appliedIgnoreRules })],
  });
  expect(findings).toEqual([]);
  expect(setAside.map(each => each.claim)).toStrictEqual([claim]);
});

const vex = (matcher: string, Statement: unknown) => ({
  matchDetails: [null, { matcher, found: { Statement } }],
});

it.each([
  [
    vex('openvex-matcher', { status: 'affected', action_statement: 'Update' }),
    { status: 'affected', statement: 'Update' },
  ],
  [
    vex('openvex-matcher', { status: 'under_investigation' }),
    { status: 'under-investigation' },
  ],
  [vex('openvex-matcher', { status: 'not_affected' }), undefined],
  [vex('dpkg-matcher', { status: 'affected' }), undefined],
  [vex('openvex-matcher', 'affected'), undefined],
  [{ matchDetails: 'x' }, undefined],
])('keeps open what VEX says of %j', (rest, claim) => {
  const { findings, setAside } = readGrype({ matches: [match({}, rest)] });
  expect(setAside).toEqual([]);
  expect(findings.map(each => each.claim)).toStrictEqual([claim]);
});

it('counts what is unreadable', () => {
  const bad = [null, 'x', {}, { vulnerability: { id: 'CVE-1' } }];
  expect(
    readGrype({
      matches: [...bad, { artifact: { name: 'a' } }],
      ignoredMatches: bad,
      alertsByPackage: {},
    }),
  ).toMatchObject({ findings: [], setAside: [], unreadable: 10 });
  expect(readGrype({ matches: {} }).unreadable).toBe(1);
});

it.each([
  ['a system', { distro: { name: 'debian', version: '11' } }, 'full', true],
  ['a finding', { matches: [match()] }, 'full', true],
  ['an ignored finding', { ignoredMatches: [match()] }, 'full', true],
  ['nothing', {}, 'not-told', false],
  [
    'a system without a name',
    { distro: { name: '', version: '' } },
    'not-told',
    false,
  ],
  ['no list', { matches: null, distro: { name: 'debian' } }, 'not-told', false],
  [
    'packages that are passed over',
    {
      distro: { name: 'arch' },
      alertsByPackage: [{ alerts: [{ type: 'distro-disabled' }, null] }, null],
    },
    'partial',
    true,
  ],
])(
  'tells of %s what was looked into',
  (_, document, vulnerabilities, isAnythingRecognised) => {
    expect(readGrype(document)).toMatchObject({
      coverage: { vulnerabilities },
      isAnythingRecognised,
    });
  },
);

it('knows a system, past its support or not', () => {
  const distro = { name: 'alpine', version: '3.18' };
  const system = (rest: object) => readGrype(rest).operatingSystem;
  expect(system({ distro })).toStrictEqual({ name: 'alpine 3.18' });
  expect(system({ distro: { name: 'wolfi' } })).toStrictEqual({
    name: 'wolfi',
  });
  expect(system({ distro: {} })).toBeUndefined();
});

it.each([
  ['a folder', { type: 'directory', target: '/src' }],
  ['an SBOM', { type: 'sbom-file', target: 'sbom.json' }],
  [
    'an image without digests',
    { type: 'image', target: { repoDigests: null } },
  ],
  ['nothing', null],
])('is of no image, if %s was scanned', (_, source) => {
  const report = readGrype({ source });
  expect(report.subjects).toEqual([]);
  expect(report).not.toHaveProperty('imageId');
  expect(report).not.toHaveProperty('platform');
});

it('knows the scanner of earlier versions, and of none', () => {
  const scanner = (descriptor: object) =>
    readGrype({ source: {}, distro: {}, descriptor }).scanner;
  const databaseDate = new Date('2026-01-01T00:00:00Z');
  expect(
    scanner({ name: 'grype', db: { built: '2026-01-01T00:00:00Z' } }),
  ).toStrictEqual({ name: 'Grype', databaseDate });
  expect(scanner({ version: '[not provided]' })).toStrictEqual({
    name: 'Grype',
  });
  expect(scanner({ name: 'grype-of-ours' })).toStrictEqual({
    name: 'grype-of-ours',
  });
});

it.each([
  [{ descriptor: { name: 'grype' } }],
  [{ matches: [], descriptor: { name: 'other' } }],
  [{ matches: [], source: {}, descriptor: { name: 'other' } }],
  [{ matches: [], distro: {}, descriptor: { name: 'other' } }],
])('does not take %j for a report of Grype', document => {
  expect(readDocument(document).kind).toBe('not-supported');
});
