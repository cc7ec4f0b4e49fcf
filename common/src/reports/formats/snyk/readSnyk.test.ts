/** @jest-environment node */
import { SNYK } from 'backstage-plugin-acr-testing/examples';
import { readDocument } from '../readDocument';

const IMAGE = `sha256:${'6'.repeat(64)}`;

function reportOf(document: unknown) {
  const reading = readDocument(document);
  if (reading.kind !== 'scan-report') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.report;
}
const project = (rest: object) => ({
  vulnerabilities: [],
  ok: true,
  dependencyCount: 1,
  packageManager: 'deb',
  ...rest,
});
const readProject = (rest: object) => reportOf(project(rest));
const issue = (rest: object = {}) => ({
  id: 'SNYK-X-1',
  name: 'a',
  version: '1',
  severity: 'high',
  ...rest,
});
const readIssue = (rest: object, ofProject: object = {}) =>
  readProject({ vulnerabilities: [issue(rest)], ...ofProject }).findings;
const FAILED = { ok: false, error: 'No such image', path: 'x' };

it('reads what is found in a system and in applications', () => {
  expect(readDocument(SNYK)).toStrictEqual({
    kind: 'scan-report',
    report: {
      format: 'snyk',
      scanner: { name: 'Snyk' },
      subjects: [IMAGE],
      platform: { os: 'linux', architecture: 'amd64' },
      coverage: {
        vulnerabilities: 'full',
        misconfigurations: 'not-told',
        secrets: 'not-told',
        licenses: 'full',
      },
      findings: [
        {
          id: 'CVE-2023-45853',
          aliases: ['SNYK-DEBIAN11-ZLIB-6008961'],
          severity: 'critical',
          score: 9.8,
          title: 'Integer Overflow or Wraparound',
          url: 'https://security-tracker.debian.org/tracker/CVE-2023-45853',
          package: {
            name: 'zlib1g',
            version: '1:1.2.11.dfsg-2+deb11u2',
            type: 'deb',
          },
          fixedIn: [],
          status: 'unknown',
        },
        {
          id: 'CVE-2021-28918',
          aliases: [
            'CVE-2021-29418',
            'GHSA-pch5-whg9-qr2r',
            'SNYK-JS-NETMASK-1089716',
          ],
          severity: 'high',
          score: 7.7,
          title: 'Server-side Request Forgery (SSRF)',
          package: {
            name: 'netmask',
            version: '1.0.6',
            type: 'npm',
            path: '/app/package.json',
          },
          fixedIn: ['2.0.1'],
          status: 'fixed',
        },
      ],
      setAside: [
        {
          id: 'CVE-2005-2541',
          aliases: ['SNYK-DEBIAN11-TAR-1'],
          severity: 'low',
          package: { name: 'tar', version: '1.34+dfsg-1', type: 'deb' },
          fixedIn: [],
          status: 'unknown',
          claim: {
            status: 'ignored',
            justification: 'wont-fix',
            statement: 'Nobody unpacks anything',
            author: 'cli',
            madeAt: new Date('2026-01-01T00:00:00Z'),
          },
        },
        {
          id: 'npm:ms:20170412',
          severity: 'low',
          package: { name: 'ms', version: '0.7.1', type: 'npm' },
          fixedIn: [],
          status: 'unknown',
          claim: { status: 'fixed', madeAt: new Date('2026-01-02T00:00:00Z') },
        },
      ],
      misconfigurations: [],
      secrets: [],
      licenses: 1,
      isAnythingRecognised: true,
      unreadable: 0,
    },
  });
});

it('reads a list of projects as one report', () => {
  expect(
    reportOf([
      project({ vulnerabilities: [issue()], platform: 'linux/arm64/v8' }),
      project({ vulnerabilities: [issue(), issue({ version: '2' })] }),
    ]),
  ).toMatchObject({
    findings: [{ package: { version: '1' } }, { package: { version: '2' } }],
    platform: { os: 'linux', architecture: 'arm64', variant: 'v8' },
    coverage: { vulnerabilities: 'full', licenses: 'not-told' },
  });
});

it.each([
  [{ severity: 'critical' }, 'critical'],
  [{ severity: 'high', severityWithCritical: 'critical' }, 'critical'],
  [{ severity: 'high', severityWithCritical: 'low' }, 'high'],
  [{ severity: 'medium', severityWithCritical: 'critical' }, 'medium'],
  [{ severity: 'low', cvssScore: 9.8 }, 'low'],
  [{ severity: undefined, cvssScore: 9.8 }, 'critical'],
  [{ severity: 'x' }, 'unknown'],
])('grades %j as %s', (rest, severity) => {
  expect(readIssue(rest)).toMatchObject([{ severity }]);
});

it.each([
  [{ fixedIn: ['2', '3'] }, ['2', '3']],
  [{ nearestFixedInVersion: '3', fixedIn: ['2', '3'] }, ['3', '2']],
  [{ nearestFixedInVersion: '', fixedIn: 'x' }, []],
  [{}, []],
])('ends by %j in %j', (rest, fixedIn) => {
  expect(readIssue(rest)).toMatchObject([
    { fixedIn, status: fixedIn.length > 0 ? 'fixed' : 'unknown' },
  ]);
});

it.each([
  [{ CVE: ['CVE-1', 'CVE-2'] }, 'CVE-1', ['CVE-2', 'SNYK-X-1']],
  [{ GHSA: ['GHSA-1'] }, 'GHSA-1', ['SNYK-X-1']],
  [{ CVE: [], GHSA: [], CWE: ['CWE-1'] }, 'SNYK-X-1', undefined],
  [null, 'SNYK-X-1', undefined],
])('calls an issue with the identifiers %j %s', (identifiers, id, aliases) => {
  const [finding] = readIssue({ identifiers });
  expect([finding.id, finding.aliases]).toEqual([id, aliases]);
});

it.each([
  [{ name: 'src/bin', packageManager: 'alpine:3.18' }, 'bin', 'apk'],
  [{ name: 'src/bin', packageManager: 'rhel:8' }, 'bin', 'rpm'],
  [{ name: 'a/b', packageManager: 'golang' }, 'a/b', 'golang'],
  [{ name: 'org.x:y', packageManager: 'maven' }, 'org.x:y', 'maven'],
  [{ name: 'node', packageManager: 'upstream' }, 'node', 'deb'],
  [{ name: undefined, packageName: 'src' }, 'src', 'deb'],
])('calls the package of %j %s, of kind %s', (rest, name, type) => {
  expect(readIssue(rest)).toMatchObject([{ package: { name, type } }]);
});

it('places the packages of an application, and none of the system', () => {
  const path = (rest: object, ofProject: object) =>
    readIssue(rest, ofProject)[0].package.path;
  const targetFile = '/app/package.json';
  const npm = { packageManager: 'npm' };
  expect(path(npm, { targetFile, displayTargetFile: 'x' })).toBe(targetFile);
  expect(path(npm, { displayTargetFile: targetFile })).toBe(targetFile);
  expect(path({}, { targetFile })).toBeUndefined();
});

it('links to the reference that names the advisory', () => {
  const references = [
    null,
    { url: 'javascript:CVE-1' },
    { url: 'https://a.example/CVE-1' },
  ];
  const identifiers = { CVE: ['CVE-1'] };
  expect(readIssue({ references, identifiers })).toMatchObject([
    { url: 'https://a.example/CVE-1' },
  ]);
  expect(readIssue({ references })[0]).not.toHaveProperty('url');
});

it('reads issues that are grouped, each with all its packages', () => {
  const grouped = issue({
    packageManager: 'npm',
    name: ['@a/b', 'c', 'd', 7],
    from: [
      ['root', '@a/b@1'],
      ['root', 'x@1', 'c@2'],
    ],
  });
  const { findings, unreadable } = readProject({ vulnerabilities: [grouped] });
  expect(
    findings.map(({ package: { name, version } }) => [name, version]),
  ).toEqual([
    ['@a/b', '1'],
    ['c', '2'],
    ['d', undefined],
  ]);
  expect(unreadable).toBe(1);
  expect(readProject({ vulnerabilities: [issue({ name: [] })] })).toMatchObject(
    { findings: [], unreadable: 1 },
  );
});

it.each([
  [
    { reason: 'R', reasonType: 'not-vulnerable' },
    { status: 'not-affected', justification: 'not-vulnerable', statement: 'R' },
  ],
  [
    { ignoredBy: { name: 'Team' }, source: 'api' },
    { status: 'ignored', author: 'Team' },
  ],
  [{}, { status: 'ignored' }],
  [null, { status: 'ignored' }],
])('sets aside what is ignored for %j', (reason, claim) => {
  const ignored = issue({ isIgnored: true, ignoreReasons: [reason] });
  const report = readProject({ vulnerabilities: [ignored] });
  expect(report.findings).toEqual([]);
  expect(report.setAside.map(each => each.claim)).toStrictEqual([claim]);
  const { setAside } = readProject({
    filtered: { ignore: [issue({ filtered: { ignored: [reason] } })] },
  });
  expect(setAside.map(each => each.claim)).toStrictEqual([claim]);
});

it('keeps open what is ignored on one path only', () => {
  expect(
    readProject({
      vulnerabilities: [issue({ isIgnored: 'true' })],
      filtered: { ignore: [issue()], patch: [issue({ version: '2' })] },
    }),
  ).toMatchObject({
    findings: [{ id: 'SNYK-X-1' }],
    setAside: [{ package: { version: '2' }, claim: { status: 'fixed' } }],
  });
});

it('counts what is unreadable', () => {
  const bad = [null, {}, { id: 'x' }, { name: 'x' }];
  expect(
    readProject({
      vulnerabilities: bad,
      filtered: { ignore: bad, patch: {} },
      applications: [null, {}, project({})],
    }),
  ).toMatchObject({ findings: [], setAside: [], licenses: 0, unreadable: 11 });
  expect(reportOf([project({}), null, {}]).unreadable).toBe(2);
});

it.each([
  ['packages without an issue', [project({})], 'full', true],
  [
    'an issue',
    [project({ vulnerabilities: [issue()], dependencyCount: 0 })],
    'full',
    true,
  ],
  [
    'an ignored issue',
    [project({ filtered: { ignore: [issue()] }, dependencyCount: 0 })],
    'full',
    true,
  ],
  ['no packages', [project({ dependencyCount: 0 })], 'none', false],
  [
    'no number of packages',
    [project({ dependencyCount: '3' })],
    'not-told',
    false,
  ],
  [
    'packages beside none',
    [project({ dependencyCount: 0 }), project({})],
    'full',
    true,
  ],
  [
    'no number beside none',
    [project({ dependencyCount: 0 }), project({ dependencyCount: null })],
    'not-told',
    false,
  ],
  ['a project beside one that failed', [project({}), FAILED], 'partial', true],
  [
    'what is severe only',
    [project({ severityThreshold: 'high' })],
    'partial',
    true,
  ],
  [
    'all that is low and more',
    [project({ severityThreshold: 'low' })],
    'full',
    true,
  ],
])(
  'tells of %s what was looked into',
  (_, projects, vulnerabilities, isAnythingRecognised) => {
    expect(reportOf(projects)).toMatchObject({
      coverage: { vulnerabilities },
      isAnythingRecognised,
    });
  },
);

it('says that a scan has failed', () => {
  const problem = { code: 'scan-failed', message: 'No such image' };
  const failure = { kind: 'not-supported', problem };
  expect(readDocument(FAILED)).toStrictEqual(failure);
  expect(readDocument([FAILED, { ...FAILED, error: 'x' }])).toStrictEqual(
    failure,
  );
  expect(readDocument({ ...FAILED, error: '' })).toStrictEqual({
    kind: 'not-supported',
    problem: { code: 'scan-failed' },
  });
});

it.each([
  ['x', 0],
  ['registry.example/team/api:1.0.0', 0],
  [`registry.example/team/api@${IMAGE}`, 1],
])('is of the image that %s names', (path, count) => {
  const report = readProject({ path });
  expect(report.subjects).toHaveLength(count);
  expect(report).not.toHaveProperty('platform');
});

it.each([
  [{ vulnerabilities: [] }],
  [{ vulnerabilities: {}, ok: true }],
  [{ ok: true, error: 'x' }],
  [{ ok: false, error: 1 }],
  [[]],
  [[{ vulnerabilities: [] }]],
])('does not take %j for a report of Snyk', document => {
  expect(readDocument(document).kind).toBe('unreadable');
});

it.each(['ok', 'dependencyCount', 'packageManager'])(
  'knows a report by %s',
  key => {
    expect(readDocument({ vulnerabilities: [], [key]: null }).kind).toBe(
      'scan-report',
    );
  },
);
