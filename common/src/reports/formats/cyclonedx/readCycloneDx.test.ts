/** @jest-environment node */
import { readDocument } from '../readDocument';

const LAYER = `sha256:${'c'.repeat(64)}`;
const IMAGE = `sha256:${'a'.repeat(64)}`;
const lodash = {
  'bom-ref': 'ref',
  type: 'library',
  name: 'lodash',
  version: '4.17.15',
  purl: 'pkg:npm/lodash@4.17.15',
};
const entry = { id: 'CVE-1', affects: [{ ref: 'ref' }] };

function readReport(document: object) {
  const reading = readDocument({
    bomFormat: 'CycloneDX',
    components: [lodash],
    ...document,
  });
  if (reading.kind !== 'scan-report') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.report;
}
const readEntry = (fields: object, document?: object) =>
  readReport({ vulnerabilities: [{ ...entry, ...fields }], ...document })
    .findings[0];
function readPackages(components: unknown) {
  const reading = readDocument({ bomFormat: 'CycloneDX', components });
  if (reading.kind !== 'sbom') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.sbom;
}

it('joins an entry to its component', () => {
  expect(readEntry({})).toStrictEqual({
    id: 'CVE-1',
    severity: 'unknown',
    package: { name: 'lodash', version: '4.17.15', type: 'npm' },
    fixedIn: [],
    status: 'unknown',
  });
});

it('joins to nested components, with layer and path', () => {
  const properties = [
    { name: 'aquasecurity:trivy:LayerDigest', value: LAYER },
    { name: 'aquasecurity:trivy:FilePath', value: 'app/package.json' },
  ];
  const components = [
    {
      type: 'application',
      name: 'app',
      components: [{ ...lodash, group: '@x', name: 'y', properties }],
    },
  ];
  expect(readEntry({}, { components })).toMatchObject({
    package: { name: '@x/y', path: 'app/package.json' },
    layer: LAYER,
  });
});

it('reads packages from references to other documents', () => {
  const ref = 'urn:cdx:1/1#pkg%3Adeb%2Fdebian%2Fzlib1g%401.2%3Fepoch%3D1';
  expect(readEntry({ affects: [{ ref }] }).package).toEqual({
    name: 'zlib1g',
    version: '1:1.2',
    type: 'deb',
  });
  expect(
    readEntry({
      affects: [{ ref: 'pkg:npm/a', versions: [{ version: '7' }] }],
    }).package,
  ).toEqual({ name: 'a', version: '7', type: 'npm' });
});

it('takes a version of those that are affected only if there is one', () => {
  const versions = [{ version: '7' }, { version: '8' }];
  const affects = [{ ref: 'pkg:npm/a', versions }];
  expect(readEntry({ affects }).package).toEqual({ name: 'a', type: 'npm' });
});

it.each(['urn:cdx:1/1#pkg:npm/a@1', '#pkg:npm/a@1'])(
  'reads the package that %s ends with',
  ref => {
    expect(readEntry({ affects: [{ ref }] }).package.name).toBe('a');
  },
);

it('takes an element that is encoded wrongly as it stands', () => {
  const affects = [{ ref: 'urn:cdx:1/1#pkg:npm/a%' }, { ref: 'xpkg:npm/a' }];
  const report = readReport({ vulnerabilities: [{ ...entry, affects }] });
  expect(report).toMatchObject({ findings: [], unreadable: 2 });
});

it('rates what is GitHub’s by GitHub before NVD', () => {
  const ratings = [
    { source: { name: 'nvd' }, severity: 'high' },
    { source: { name: 'GHSA' }, severity: 'low' },
  ];
  expect(readEntry({ ratings, id: 'GHSA-1' }).severity).toBe('low');
  expect(readEntry({ ratings, id: 'CVE-1-GHSA-' }).severity).toBe('high');
});

it.each([
  ['not_affected', 'not-affected'],
  ['false_positive', 'not-affected'],
  ['resolved', 'fixed'],
  ['resolved_with_pedigree', 'fixed'],
])('sets aside what is %s', (state, status) => {
  const analysis = { state, justification: 'code_not_present', detail: 'No.' };
  expect(
    readReport({
      metadata: { authors: [{ name: 'team' }] },
      vulnerabilities: [{ ...entry, analysis }],
    }),
  ).toMatchObject({
    findings: [],
    setAside: [
      {
        id: 'CVE-1',
        package: { name: 'lodash' },
        status: 'unknown',
        claim: {
          status,
          justification: 'code_not_present',
          statement: 'No.',
          author: 'team',
        },
      },
    ],
    coverage: { vulnerabilities: 'full', secrets: 'not-told' },
    unreadable: 0,
    isAnythingRecognised: true,
  });
});

it('sets aside what is of no package, and of none that is known', () => {
  const analysis = { state: 'not_affected' };
  const vulnerabilities = [
    { id: 'CVE-1', analysis },
    { id: 'CVE-2', analysis, affects: [] },
    { id: 'CVE-3', analysis, affects: [{ ref: 'nowhere' }] },
    { id: 'CVE-4', analysis: { state: 'exploitable' } },
  ];
  expect(readReport({ vulnerabilities })).toMatchObject({
    findings: [],
    setAside: [
      { id: 'CVE-1', package: { name: '' } },
      { id: 'CVE-2', package: { name: '' } },
    ],
    unreadable: 2,
  });
});

it('sets aside what is of versions that are in order', () => {
  const affectsOf = (...versions: object[]) => [{ ref: 'ref', versions }];
  const other = { version: '5', status: 'affected' };
  const own = { version: '4.17.15', status: 'unaffected' };
  for (const affects of [affectsOf(own), affectsOf(other, own)]) {
    const report = readReport({ vulnerabilities: [{ ...entry, affects }] });
    expect(report).toMatchObject({ findings: [], unreadable: 0 });
    expect(report.setAside[0].claim).toEqual({ status: 'not-affected' });
  }
  expect(
    readEntry({
      affects: affectsOf({ version: '4.17.15', status: 'affected' }),
    }),
  ).not.toHaveProperty('claim');
});

it.each([
  ['in_triage', 'under-investigation'],
  ['exploitable', 'affected'],
])('leaves open what is %s, with that mark', (state, status) => {
  expect(readEntry({ analysis: { state } })).toMatchObject({
    status,
    claim: { status },
  });
});

it('knows an advisory by its other names', () => {
  const references = [{ id: 'GHSA-1', source: { name: 'ghsa' } }, {}, null];
  expect(readEntry({ references }).aliases).toEqual(['GHSA-1']);
});

it('joins an entry to the image itself', () => {
  const component = { 'bom-ref': 'main', name: 'api', version: '1' };
  const affects = [{ ref: 'main' }];
  expect(readEntry({ affects }, { metadata: { component } }).package).toEqual({
    name: 'api',
    version: '1',
  });
  const image = { 'bom-ref': 'x', name: 'base', purl: 'pkg:docker/base' };
  const report = readReport({
    components: [lodash, image],
    vulnerabilities: [{ ...entry, affects: [{ ref: 'x' }] }],
  });
  expect(report.findings[0].package).toMatchObject({ name: 'base' });
  expect(report.packages).toHaveLength(1);
});

it('knows a layer by what is in it, where nothing else is told', () => {
  const stored = { name: 'aquasecurity:trivy:LayerDigest', value: LAYER };
  const content = { name: 'aquasecurity:trivy:LayerDiffID', value: IMAGE };
  const layerWith = (...properties: object[]) =>
    readEntry({}, { components: [{ ...lodash, properties }] }).layer;
  expect(layerWith(content)).toBe(IMAGE);
  expect(layerWith(content, stored)).toBe(LAYER);
});

it('tells the configuration and the platform of the image', () => {
  const component = {
    purl: `pkg:oci/demo@${IMAGE}?arch=arm64&repository_url=a.example%2Fdemo`,
    properties: [{ name: 'aquasecurity:trivy:ImageID', value: LAYER }],
  };
  const told = {
    subjects: [IMAGE, LAYER],
    imageId: LAYER,
    platform: { architecture: 'arm64' },
  };
  const document = { bomFormat: 'CycloneDX', metadata: { component } };
  expect(readReport({ ...document, vulnerabilities: [entry] })).toMatchObject(
    told,
  );
  expect(readDocument(document)).toMatchObject({ sbom: told });
});

it('is not disturbed by what 1.6 and 1.7 have in addition', () => {
  const licenses = [
    { license: { id: 'MIT', acknowledgement: 'declared' } },
    {
      expression: 'MIT AND Apache-2.0',
      acknowledgement: 'concluded',
      expressionDetails: [{ licenseIdentifier: 'MIT' }],
    },
  ];
  const evidence = { identity: [{ field: 'purl' }], occurrences: [] };
  const document = {
    specVersion: '1.7',
    citations: [{ timestamp: '2026-01-01T00:00:00Z', pointers: ['/x'] }],
    definitions: { patents: [], standards: [] },
    declarations: { assessors: [] },
    metadata: { distributionConstraints: { tlp: 'CLEAR' } },
    components: [
      {
        ...lodash,
        licenses,
        evidence,
        isExternal: false,
        patentAssertions: [],
      },
      { type: 'cryptographic-asset', name: 'AES' },
      { type: 'machine-learning-model', name: 'model' },
    ],
    vulnerabilities: [entry],
  };
  expect(readReport(document)).toMatchObject({
    findings: [{ id: 'CVE-1', package: { name: 'lodash' } }],
    packages: [{ name: 'lodash', licenses: ['MIT', 'MIT AND Apache-2.0'] }],
    unreadable: 0,
  });
});

it.each([
  [{ state: 'in_triage' }, undefined, 'under-investigation'],
  [{ state: 'exploitable' }, undefined, 'affected'],
  [{ response: ['will_not_fix'] }, undefined, 'will-not-fix'],
  [{ response: ['update'] }, undefined, 'unknown'],
  ['exploitable', undefined, 'unknown'],
  [{ state: 'in_triage' }, 'Upgrade lodash to version 5', 'fixed'],
])(
  'reads analysis %j and recommendation %j as %s',
  (analysis, text, status) => {
    expect(readEntry({ analysis, recommendation: text }).status).toBe(status);
  },
);

it.each([
  ['Upgrade lodash to version 4.17.21', ['4.17.21']],
  ['Upgrade a to version 1; Upgrade lodash to version 4, 5', ['4', '5']],
  ['Upgrade lodash to version 4; Upgrade lodash to version 5', ['4', '5']],
  ['Upgrade lodash-es to version 4', []],
  ['Do something', []],
  [['Upgrade lodash to version 4'], []],
])('reads the fix of %j', (recommendation, fixedIn) => {
  expect(readEntry({ recommendation }).fixedIn).toEqual(fixedIn);
});

const rate = (
  name: string,
  severity: unknown,
  score?: unknown,
  method = '',
) => ({
  source: { name },
  severity,
  score,
  method,
});
it.each([
  ['nothing', undefined, 'unknown', undefined],
  [
    'the source of the advisory',
    [rate('nvd', 'high', 8), rate('debian', 'low')],
    'low',
    8,
  ],
  [
    'NVD, and CVSS v3 rather than v2',
    [
      rate('redhat', 'critical', 9),
      rate('nvd', 'high', 7.5, 'CVSSv2'),
      rate('nvd', 'medium', 5, 'CVSSv31'),
    ],
    'medium',
    5,
  ],
  [
    'GitHub',
    [rate('x', 'critical'), rate('ghsa', 'medium')],
    'medium',
    undefined,
  ],
  ['the first', [rate('x', 'bad'), rate('y', 'low')], 'low', undefined],
  ['a score, without severities', [rate('nvd', null, 9.8)], 'critical', 9.8],
  [
    'nothing of another shape',
    [null, 'high', [], rate('x', 3, '?')],
    'unknown',
    undefined,
  ],
])('rates by %s', (_, ratings, severity, score) => {
  const finding = readEntry({ ratings, source: { name: 'debian' } });
  expect([finding.severity, finding.score]).toEqual([severity, score]);
});

it('links to the advisory rather than to a home page', () => {
  const source = { url: 'https://github.com/advisories' };
  const advisories = [
    { url: 'javascript:alert("CVE-1")' },
    { url: 'https://a.example/x' },
    { url: 'https://b.example/cve-1' },
  ];
  expect(readEntry({ source, advisories }).url).toBe('https://b.example/cve-1');
  expect(readEntry({ source, advisories: advisories.slice(0, 2) }).url).toBe(
    'https://a.example/x',
  );
  expect(readEntry({ source })).not.toHaveProperty('url');
});

it('counts what is unreadable', () => {
  const report = readReport({
    components: [lodash, null, { type: 'library' }, 'x'],
    vulnerabilities: [
      entry,
      entry,
      null,
      { affects: entry.affects },
      { id: 'CVE-2' },
      { id: 'CVE-3', affects: [{ ref: 'nowhere' }, { ref: 1 }, null] },
    ],
  });
  expect(report.findings).toHaveLength(1);
  expect(report.unreadable).toBe(9);
  expect(readReport({ vulnerabilities: 'x' }).unreadable).toBe(1);
});

/** Somebody has looked, and found nothing that applies. */
const NOT_AFFECTED = [{ id: 'CVE-0', analysis: { state: 'not_affected' } }];

it('proves nothing by what it sets aside alone', () => {
  const affects = [{ ref: 'pkg:npm/a@1' }];
  const analysis = { state: 'not_affected' };
  const vulnerabilities = [{ id: 'CVE-1', analysis, affects }, { id: 'CVE-2' }];
  expect(readReport({ components: [], vulnerabilities })).toMatchObject({
    findings: [],
    setAside: [{ id: 'CVE-1' }],
    coverage: { vulnerabilities: 'not-told' },
    unreadable: 1,
    isAnythingRecognised: false,
  });
});

it('recognises nothing, and looked for nothing, without components', () => {
  expect(
    readReport({ components: undefined, vulnerabilities: [{ id: 'CVE-1' }] }),
  ).toMatchObject({
    findings: [],
    coverage: { vulnerabilities: 'not-told' },
    unreadable: 1,
    isAnythingRecognised: false,
  });
});

it('lists packages, and only these', () => {
  expect(
    readPackages([
      { type: 'operating-system', name: 'alpine', version: '3' },
      { type: 'application', name: 'app/package-lock.json' },
      {
        ...lodash,
        licenses: [{ license: { id: 'MIT' } }, { expression: 'A OR B' }, 3],
      },
      { type: 'file', name: 'f' },
      {
        type: 'application',
        name: 'node',
        purl: 'pkg:generic/node@20',
        evidence: { occurrences: [{ location: '/usr/bin/node' }] },
      },
    ]),
  ).toEqual({
    format: 'cyclonedx',
    createdAt: undefined,
    subjects: [],
    packages: [
      {
        name: 'lodash',
        version: '4.17.15',
        type: 'npm',
        licenses: ['MIT', 'A OR B'],
      },
      { name: 'node', version: '20', type: 'generic', path: '/usr/bin/node' },
    ],
    unreadable: 0,
  });
  expect(readPackages({}).unreadable).toBe(1);
});

it('nests as deep as it likes', () => {
  let component: object = lodash;
  for (let depth = 0; depth < 50_000; depth += 1) {
    component = { type: 'application', name: 'a', components: [component] };
  }
  expect(readPackages([component]).packages).toHaveLength(1);
});

it.each([
  [{ purl: `pkg:oci/demo@${IMAGE}?arch=amd64` }],
  [{ version: IMAGE }],
  [{ hashes: [{ alg: 'SHA-256', content: 'A'.repeat(64) }, { alg: 'MD5' }] }],
  [
    {
      properties: [
        { name: 'aquasecurity:trivy:RepoDigest', value: `r/a@${IMAGE}` },
      ],
    },
  ],
])('finds the subject in %j', component => {
  expect(
    readReport({ metadata: { component }, vulnerabilities: NOT_AFFECTED })
      .subjects,
  ).toEqual([IMAGE]);
});

it('knows the tool, as it was written until 1.4 and since', () => {
  const tool = { name: 'trivy', version: '0.70' };
  for (const tools of [[tool], { components: [tool] }]) {
    expect(
      readReport({ metadata: { tools }, vulnerabilities: NOT_AFFECTED })
        .scanner,
    ).toEqual(tool);
  }
});

it('takes libraries and frameworks for packages, by their type alone', () => {
  const of = (type: unknown) => ({ type, name: String(type) });
  expect(
    readPackages(['library', 'framework', 'file', 7].map(of)).packages,
  ).toEqual([{ name: 'library' }, { name: 'framework' }]);
});

it('tells the first line of a description as the title', () => {
  expect(readEntry({ description: 'What it is\nMore of it' }).title).toBe(
    'What it is',
  );
});

it.each([['will_not_fix'], ['can_not_fix']])(
  'knows by %s that there will be no fix',
  response => {
    expect(readEntry({ analysis: { response: [response] } }).status).toBe(
      'will-not-fix',
    );
  },
);

it.each([
  'You may upgrade lodash to version 5',
  'Upgrade lodash to version ',
  'Upgrade to version 5',
])('takes no version from %s', recommendation => {
  expect(readEntry({ recommendation }).fixedIn).toEqual([]);
});

it('lists in a report what there is in the image', () => {
  expect(readReport({ vulnerabilities: [entry] }).packages).toEqual([
    { name: 'lodash', version: '4.17.15', type: 'npm' },
  ]);
  expect(
    readReport({ vulnerabilities: [entry], components: [] }),
  ).not.toHaveProperty('packages');
});

it('recognises what it has found, though it lists no components', () => {
  const affects = [{ ref: 'pkg:npm/a@1' }];
  expect(
    readReport({ vulnerabilities: [{ ...entry, affects }], components: [] }),
  ).toMatchObject({
    findings: [{ id: 'CVE-1' }],
    coverage: { vulnerabilities: 'full' },
    isAnythingRecognised: true,
  });
});

it('takes the digest of an image from a hash of its kind alone', () => {
  const content = 'a'.repeat(64);
  const subjectsOf = (alg: string) =>
    readReport({
      vulnerabilities: [entry],
      metadata: { component: { hashes: [{ alg, content }] } },
    }).subjects;
  expect(subjectsOf('SHA-256')).toEqual([IMAGE]);
  expect(subjectsOf('SHA3-256')).toEqual([]);
});

it('names the system by what is told of it', () => {
  const systemOf = (fields: object) =>
    readReport({
      vulnerabilities: [entry],
      components: [lodash, { type: 'operating-system', ...fields }],
    }).operatingSystem;
  expect(systemOf({ name: 'debian', version: '12' })).toEqual({
    name: 'debian 12',
  });
  expect(systemOf({ name: 'debian' })).toEqual({ name: 'debian' });
});
