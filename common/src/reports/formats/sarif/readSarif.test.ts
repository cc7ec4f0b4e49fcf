/** @jest-environment node */
import { OTHERS_SARIF } from 'backstage-plugin-acr-testing/examples';
import { readDocument } from '../readDocument';

const IMAGE = `sha256:${'a'.repeat(64)}`;
const TEXT =
  'Package: a\nInstalled Version: 1\nVulnerability CVE-1\nSeverity: LOW\nFixed Version: 2, 3\nLink: x';

function readRuns(...runs: unknown[]) {
  const reading = readDocument({ version: '2.1.0', runs });
  if (reading.kind !== 'scan-report') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.report;
}
const runOf = (results: unknown, rules: unknown[] = [], rest = {}) => ({
  tool: { driver: { name: 'T', rules } },
  results,
  ...rest,
});
const readResult = (result: object, rule: object = {}) =>
  readRuns(
    runOf(
      [{ ruleIndex: 0, message: { text: TEXT }, ...result }],
      [{ id: 'CVE-1', ...rule }],
    ),
  );

it('reads packages and versions from a message', () => {
  expect(readResult({}).findings).toStrictEqual([
    {
      id: 'CVE-1',
      severity: 'low',
      package: { name: 'a', version: '1' },
      fixedIn: ['2', '3'],
      status: 'fixed',
    },
  ]);
});

it('joins a result to its rule, by index or by id', () => {
  const rules = [
    { id: 'CVE-0' },
    {
      id: 'CVE-1',
      helpUri: 'https://a.example/cve-1',
      shortDescription: { text: 'Title' },
      properties: { 'security-severity': '9.1' },
    },
  ];
  const message = { text: TEXT };
  for (const result of [
    { ruleIndex: 1, message },
    { ruleId: 'CVE-1', message },
    { ruleId: 'CVE-1', ruleIndex: -1, message },
    { ruleId: 'CVE-1', ruleIndex: '__proto__', message },
  ]) {
    expect(readRuns(runOf([result], rules)).findings).toMatchObject([
      {
        id: 'CVE-1',
        url: 'https://a.example/cve-1',
        title: 'Title',
        score: 9.1,
      },
    ]);
  }
});

it.each([
  ['its own word', { message: { text: TEXT } }, {}, 'low'],
  [
    'a tag of its rule',
    { message: { text: 'Package: a' } },
    { properties: { tags: ['security', 'HIGH'], 'security-severity': '1' } },
    'high',
  ],
  [
    'a score',
    { message: { text: 'Package: a' }, level: 'note' },
    { properties: { 'security-severity': '9.8' } },
    'critical',
  ],
  [
    'its level',
    { message: { text: 'Package: a' }, level: 'warning' },
    {},
    'medium',
  ],
  [
    'the level of its rule',
    { message: { text: 'Package: a' } },
    { defaultConfiguration: { level: 'error' } },
    'high',
  ],
  ['nothing', { message: { text: 'Package: a' } }, {}, 'unknown'],
])('grades by %s', (_, result, rule, severity) => {
  expect(readResult(result, rule).findings[0].severity).toBe(severity);
});

it('takes a path from a location, but not the image', () => {
  const at = (uri: unknown) => ({
    ruleId: 'CVE-1',
    message: { text: TEXT },
    locations: [{ physicalLocation: { artifactLocation: { uri } } }],
  });
  const properties = { imageName: `r.example:5000/team/app:1@${IMAGE}` };
  expect(
    readRuns(
      runOf([at('team/app'), at('app'), at(3)], [], { properties }),
    ).findings.map(({ package: { path } }) => path),
  ).toEqual([undefined, 'app']);
});

it('reads a misconfiguration', () => {
  const rule = {
    id: 'DS002',
    shortDescription: { text: 'User is root' },
    helpUri: 'javascript:alert(1)',
  };
  const text =
    'Artifact: Dockerfile\nType: dockerfile\nVulnerability DS002\nSeverity: HIGH\nMessage: Add USER\nLink: x';
  expect(readResult({ message: { text } }, rule)).toMatchObject({
    findings: [],
    misconfigurations: [
      {
        id: 'DS002',
        severity: 'high',
        title: 'User is root',
        message: 'Add USER',
      },
    ],
    coverage: { misconfigurations: 'full', vulnerabilities: 'not-told' },
  });
});

it('takes a result for no misconfiguration that is not known to be one', () => {
  const message = { text: 'Something <b>else</b>' };
  expect(readResult({ message, ruleId: 'X' })).toMatchObject({
    findings: [],
    misconfigurations: [],
    unreadable: 1,
    coverage: { misconfigurations: 'not-told', vulnerabilities: 'not-told' },
  });
});

it('reads what other scanners say in the help of a rule', () => {
  const help = {
    text: 'Severity: high\nPackage: b\nVersion: 1\nFix Version: 2',
  };
  const report = readResult({ message: { text: 'b is bad' } }, { help });
  expect(report.findings).toMatchObject([
    { package: { name: 'b', version: '1' }, fixedIn: ['2'] },
  ]);
});

it('counts what is unreadable', () => {
  const report = readRuns(
    runOf([null, 'x', {}, { ruleId: 'CVE-9', message: { text: 'bad' } }]),
    runOf('none'),
    null,
  );
  expect(report).toMatchObject({
    findings: [],
    misconfigurations: [],
    unreadable: 5,
  });
});

it('leaves out what is no failure', () => {
  const report = readRuns(
    runOf(
      ['pass', 'notApplicable', 'informational'].map(kind => ({
        ruleId: 'X',
        kind,
      })),
    ),
  );
  expect(report).toMatchObject({ misconfigurations: [], unreadable: 0 });
});

it('reads all runs, and each finding once', () => {
  const result = { ruleId: 'CVE-1', message: { text: TEXT } };
  const properties = { repoDigests: [`r/a@${IMAGE}`] };
  const report = readRuns(
    runOf([result], [], {
      properties,
      invocations: [{ endTimeUtc: '2026-01-02T03:04:05Z' }],
    }),
    runOf([result, { ...result, ruleId: 'CVE-2' }], [], { properties }),
  );
  expect(report.findings.map(({ id }) => id)).toEqual(['CVE-1', 'CVE-2']);
  expect(report.subjects).toEqual([IMAGE]);
  expect(report.createdAt).toEqual(new Date('2026-01-02T03:04:05Z'));
  expect(report.scanner).toEqual({ name: 'T' });
});

it.each([
  ['no runs', [], false],
  ['no results', [runOf(undefined)], false],
  ['empty results', [runOf([])], true],
])('with %s', (_, runs, isAnythingRecognised) => {
  expect(readRuns(...runs)).toMatchObject({
    findings: [],
    isAnythingRecognised,
  });
});

it.each([
  [
    { text: 'Runs as {0}, {1}, {12}', arguments: ['root', 7] },
    'Runs as root, {1}, {12}',
  ],
  [{ id: 'a', arguments: ['root'] }, 'The user is root'],
  [{ id: 'b', markdown: '**Root**' }, '**Root**'],
  [{ id: 'toString' }, undefined],
  [{ id: 3 }, undefined],
  [{ text: '{10}', arguments: '0123456789x'.split('') }, 'x'],
  ['Root', undefined],
])('reads the message %j', (message, text) => {
  const rule = {
    id: 'DS-1',
    messageStrings: { a: { text: 'The user is {0}' }, 3: { text: 'Three' } },
  };
  const [misconfiguration] = readRuns(
    runOf([{ ruleId: 'DS-1', message }], [rule]),
  ).misconfigurations;
  expect(misconfiguration.message).toBe(text);
});

it('leaves out what a log no longer has', () => {
  expect(readResult({ baselineState: 'absent' }).findings).toEqual([]);
  expect(readResult({ baselineState: 'new' }).findings).toHaveLength(1);
});

it('links to what tells of a misconfiguration', () => {
  const rule = { id: 'DS-1', helpUri: 'https://a.example/1' };
  const { misconfigurations } = readRuns(
    runOf([{ ruleId: 'DS-1', message: { text: 'Runs as root' } }], [rule]),
  );
  expect(misconfigurations).toStrictEqual([
    {
      id: 'DS-1',
      severity: 'unknown',
      title: 'DS-1',
      message: 'Runs as root',
      url: 'https://a.example/1',
    },
  ]);
  const tool = {
    driver: { name: 'x', informationUri: 'https://a.example/1', rules: [rule] },
  };
  expect(
    readRuns({ tool, results: [{ ruleId: 'DS-1' }] }).misconfigurations,
  ).toStrictEqual([{ id: 'DS-1', severity: 'unknown', title: 'DS-1' }]);
});

it('counts a result as unreadable that tells of an advisory, and of no package', () => {
  const rules = [{ id: 'X-1', properties: { tags: ['vulnerability'] } }];
  const message = { text: 'No package is named' };
  expect(
    readRuns(
      runOf([
        { ruleId: 'GHSA-1', message },
        { ruleId: 'cve-1', message },
      ]),
      runOf([{ ruleId: 'X-1', message }], rules),
    ),
  ).toMatchObject({ unreadable: 3, misconfigurations: [] });
  expect(readRuns(runOf([{ ruleId: 'LIKE-CVE-1', message }])).unreadable).toBe(
    1,
  );
});

it('takes of several lines of one name the first that says something', () => {
  const text =
    'Package: \nNot Package: b\nPackage: a\nPackage: c\nseverity: LOW';
  expect(readResult({ message: { text } }).findings).toMatchObject([
    { package: { name: 'a' }, severity: 'unknown' },
  ]);
});

it.each([
  ['myregistry.azurecr.io/team/api:1.0.0', 'team/api'],
  ['myregistry.azurecr.io/team/api@sha256:abc', 'team/api'],
  ['localhost:5000/team/api', 'team/api'],
  ['localhost/team/api', 'team/api'],
  ['localhosts/api', 'localhosts/api'],
  ['my-localhost/api', 'my-localhost/api'],
  ['team/api', 'team/api'],
  ['a.b', 'a.b'],
])('knows the path of the image in %s', (imageName, uri) => {
  const locations = [{ physicalLocation: { artifactLocation: { uri } } }];
  const result = { ruleId: 'CVE-1', message: { text: TEXT }, locations };
  expect(
    readRuns(runOf([result], [], { properties: { imageName } })).findings[0]
      .package,
  ).not.toHaveProperty('path');
});

it.each([
  ['there is none', []],
  ['one has no results', [runOf([]), {}]],
])('recognises nothing in runs of which %s', (_what, runs) => {
  expect(readRuns(...runs).isAnythingRecognised).toBe(false);
});

it('recognises what one run has found though another one has no results', () => {
  const found = runOf([{ ruleId: 'CVE-1', message: { text: TEXT } }]);
  expect(readRuns(found, {}).isAnythingRecognised).toBe(true);
});

const failed = (invocation: object = {}) => ({
  invocations: [
    { executionSuccessful: true },
    { executionSuccessful: false, ...invocation },
  ],
});
const notification = { message: { text: 'No such image' } };

it.each([
  [{ toolExecutionNotifications: [notification] }, 'No such image'],
  [{ processStartFailureMessage: 'No such file' }, 'No such file'],
  [{ exitCodeDescription: 'Out of memory' }, 'Out of memory'],
  [{}, undefined],
])('says that a scan has failed: %j', (invocation, message) => {
  const runs = [runOf([], [], failed(invocation)), runOf([])];
  expect(readDocument({ version: '2.1.0', runs })).toStrictEqual({
    kind: 'not-supported',
    problem: { code: 'scan-failed', ...(message && { message }) },
  });
});

it('keeps what a scan has found before it failed', () => {
  const run = runOf([{ ruleId: 'CVE-1', message: { text: TEXT } }]);
  expect(readRuns({ ...run, ...failed() })).toMatchObject({
    findings: [{ id: 'CVE-1' }],
    coverage: { vulnerabilities: 'partial', secrets: 'not-told' },
    isAnythingRecognised: true,
  });
  expect(readRuns(runOf([{}]), runOf([], [], failed())).unreadable).toBe(1);
});

it('cannot tell of an empty log what was looked for', () => {
  expect(readRuns(runOf([]))).toStrictEqual({
    format: 'sarif',
    scanner: { name: 'T' },
    createdAt: undefined,
    subjects: [],
    coverage: {
      vulnerabilities: 'not-told',
      misconfigurations: 'not-told',
      secrets: 'not-told',
      licenses: 'not-told',
    },
    findings: [],
    setAside: [],
    misconfigurations: [],
    secrets: [],
    licenses: 0,
    isAnythingRecognised: true,
    unreadable: 0,
  });
});

it('reads secrets and licenses, but not what the secret is', () => {
  const report = readDocument(OTHERS_SARIF);
  expect(report).toMatchObject({
    report: {
      scanner: { name: 'Trivy', version: '0.70.0' },
      createdAt: new Date('2026-01-02T03:04:05Z'),
      subjects: [`sha256:${'6'.repeat(64)}`, `sha256:${'5'.repeat(64)}`],
      imageId: `sha256:${'5'.repeat(64)}`,
      coverage: {
        vulnerabilities: 'not-told',
        misconfigurations: 'full',
        secrets: 'full',
        licenses: 'full',
      },
      findings: [],
      misconfigurations: [
        {
          id: 'DS002',
          severity: 'high',
          title: "Image user should not be 'root'",
          message: 'The user is root',
          url: 'https://avd.aquasec.com/misconfig/ds002',
        },
      ],
      secrets: [
        {
          rule: 'aws-access-key-id',
          severity: 'critical',
          title: 'AWS Access Key ID',
          path: '/app/.env',
          line: 3,
        },
      ],
      licenses: 1,
      isAnythingRecognised: true,
      unreadable: 0,
    },
  });
  expect(JSON.stringify(report)).not.toContain('****');
});

it('reads a secret with little in it', () => {
  const rules = [{ id: 'key', properties: { tags: ['secret'] } }];
  const result = { ruleId: 'key', message: { text: 'a\nMatch: x' } };
  const locations = [{ physicalLocation: { region: { startLine: 0 } } }];
  expect(
    readRuns(runOf([{ ...result, locations }], rules)).secrets,
  ).toStrictEqual([{ rule: 'key', severity: 'unknown' }]);
});

it('counts results as unreadable that stand in another file', () => {
  const external = {
    externalPropertyFileReferences: { results: [{ guid: 'a' }, {}] },
  };
  expect(readRuns({ ...runOf([]), ...external }).unreadable).toBe(2);
  expect(
    readDocument({
      version: '2.1.0',
      inlineExternalProperties: [
        { results: [] },
        { guid: 'a', results: [{ ruleId: 'CVE-1', message: { text: TEXT } }] },
      ],
      runs: [{ ...runOf([]), ...external }],
    }),
  ).toMatchObject({ report: { findings: [{ id: 'CVE-1' }], unreadable: 1 } });
  // What is referred to twice stands there once.
  const results = [{ ruleId: 'X' }, { ruleId: 'Y' }];
  expect(
    readDocument({
      version: '2.1.0',
      inlineExternalProperties: [{ guid: 'a', results }],
      runs: [
        { ...runOf([]), ...external },
        { ...runOf([]), ...external },
      ],
    }),
  ).toMatchObject({ report: { unreadable: 2 + 3 } });
});
