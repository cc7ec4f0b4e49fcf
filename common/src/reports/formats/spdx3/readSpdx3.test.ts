/** @jest-environment node */
import { readDocument } from '../readDocument';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const CONTEXT = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';
const DOCUMENT = {
  type: 'SpdxDocument',
  spdxId: 'urn:doc',
  creationInfo: '_:info',
  rootElement: ['urn:sbom'],
};
const SBOM = {
  type: 'software_Sbom',
  spdxId: 'urn:sbom',
  rootElement: ['urn:image'],
};
const lodash = {
  type: 'software_Package',
  spdxId: 'urn:lodash',
  name: 'lodash',
  software_packageVersion: '4.17.15',
  software_packageUrl: 'pkg:npm/lodash@4.17.15',
};
const relation = (
  from: unknown,
  relationshipType: string,
  ...to: unknown[]
) => ({ type: 'Relationship', from, relationshipType, to });

function readSbom(...graph: unknown[]) {
  const reading = readDocument({ '@context': CONTEXT, '@graph': graph });
  if (reading.kind !== 'sbom') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.sbom;
}
const readPackage = (fields: object, ...others: unknown[]) =>
  readSbom({ ...lodash, ...fields }, ...others).packages[0];
const readLicenses = (...graph: unknown[]) =>
  readPackage({}, ...graph).licenses;

it('lists what is in an image, and tells in which', () => {
  expect(
    readDocument({
      '@context': CONTEXT,
      '@graph': [
        {
          type: 'CreationInfo',
          '@id': '_:other',
          created: '2025-01-01T00:00:00Z',
        },
        {
          type: 'CreationInfo',
          '@id': '_:info',
          specVersion: '3.0.1',
          created: '2026-01-02T03:04:05Z',
        },
        DOCUMENT,
        SBOM,
        {
          type: 'software_Package',
          spdxId: 'urn:image',
          name: 'api',
          software_primaryPurpose: 'container',
          software_packageVersion: '1.0',
          verifiedUsing: [
            { type: 'Hash', algorithm: 'sha512', hashValue: 'b'.repeat(64) },
            { type: 'Hash', algorithm: 'sha256', hashValue: 'a'.repeat(64) },
          ],
        },
        lodash,
        {
          type: 'software_Package',
          spdxId: 'urn:zlib',
          name: 'zlib1g',
          software_packageVersion: '1.2',
          externalIdentifier: [
            {
              type: 'ExternalIdentifier',
              externalIdentifierType: 'cpe23',
              identifier: 'cpe:2.3:a:x',
            },
            {
              type: 'ExternalIdentifier',
              externalIdentifierType: 'packageUrl',
              identifier: 'pkg:deb/debian/zlib1g@1.2?epoch=1',
            },
          ],
        },
        { type: 'software_File', spdxId: 'urn:file', name: 'a.txt' },
        {
          type: 'simplelicensing_LicenseExpression',
          spdxId: 'urn:mit',
          simplelicensing_licenseExpression: 'MIT',
        },
        relation('urn:lodash', 'hasDeclaredLicense', 'urn:mit'),
        relation('urn:image', 'contains', 'urn:lodash', 'urn:zlib'),
      ],
    }),
  ).toEqual({
    kind: 'sbom',
    sbom: {
      format: 'spdx',
      createdAt: new Date('2026-01-02T03:04:05Z'),
      subjects: [DIGEST],
      packages: [
        {
          name: 'lodash',
          version: '4.17.15',
          type: 'npm',
          licenses: ['MIT'],
        },
        { name: 'zlib1g', version: '1:1.2', type: 'deb' },
      ],
      unreadable: 0,
    },
  });
});

it('reads names with their profile, and names in full', () => {
  const TERMS = 'https://spdx.org/rdf/3.0.1/terms/';
  const inFull = (profile: string, name: string) =>
    `${TERMS}${profile}/${name}`;
  const graphs = [
    [
      {
        '@type': 'Software/Package',
        '@id': 'urn:a',
        name: 'a',
        'Software/packageUrl': 'pkg:npm/a@1',
      },
      {
        type: 'SimpleLicensing/LicenseExpression',
        spdxId: 'urn:mit',
        'SimpleLicensing/licenseExpression': 'MIT',
      },
      relation('urn:a', 'hasConcludedLicense', 'urn:mit'),
    ],
    [
      {
        '@type': [inFull('Software', 'Package')],
        '@id': 'urn:a',
        [inFull('Core', 'name')]: [{ '@value': 'a' }],
        [inFull('Core', 'externalIdentifier')]: [
          {
            [inFull('Core', 'externalIdentifierType')]: [
              { '@id': inFull('Core', 'ExternalIdentifierType/packageUrl') },
            ],
            [inFull('Core', 'identifier')]: [{ '@value': 'pkg:npm/a@1' }],
          },
        ],
      },
      {
        '@type': [inFull('SimpleLicensing', 'LicenseExpression')],
        '@id': 'urn:mit',
        [inFull('SimpleLicensing', 'licenseExpression')]: [{ '@value': 'MIT' }],
      },
      {
        '@type': [inFull('Core', 'LifecycleScopedRelationship')],
        [inFull('Core', 'from')]: [{ '@id': 'urn:a' }],
        [inFull('Core', 'relationshipType')]: [
          { '@id': inFull('Core', 'RelationshipType/hasConcludedLicense') },
        ],
        [inFull('Core', 'to')]: [{ '@id': 'urn:mit' }],
      },
    ],
  ];
  const packages = [
    { name: 'a', version: '1', type: 'npm', licenses: ['MIT'] },
  ];
  for (const graph of graphs) {
    expect(readSbom(...graph)).toMatchObject({ packages, unreadable: 0 });
  }
  expect(readDocument({ '@graph': graphs[1] })).toMatchObject({
    sbom: { packages },
  });
});

it.each([
  [CONTEXT],
  ['https://spdx.org/rdf/v3/spdx-context.jsonld'],
  ['http://spdx.org/rdf/3.0.1/spdx-context.jsonld'],
  ['https://spdx.org/rdf/3.0/terms/Core'],
  ['https://spdx.github.io/spdx-spec/v3.0.1/rdf/spdx-context.jsonld'],
  [['https://a.example', CONTEXT]],
])('is SPDX 3 by %j', context => {
  expect(readDocument({ '@context': context, '@graph': [] })).toMatchObject({
    sbom: { format: 'spdx', subjects: [], packages: [], unreadable: 0 },
  });
});

it.each(['https://spdx.org/rdf/terms', `like ${CONTEXT}`, 7, { a: CONTEXT }])(
  'is no SPDX 3 by %j',
  context => {
    const document = { '@context': context, '@graph': [lodash] };
    expect(readDocument(document).kind).toBe('unreadable');
  },
);

it.each([
  ['https://spdx.org/rdf/3.0.1/terms/Software/Package', 'sbom'],
  ['http://spdx.org/rdf/3.0.1/terms/Software/Package', 'sbom'],
  ['like https://spdx.org/rdf/3.0.1/terms/Software/Package', 'unreadable'],
  ['https://spdx.org/rdf/2/terms/Package', 'unreadable'],
])('knows by the type %s whether it is SPDX 3', (type, kind) => {
  expect(readDocument({ '@graph': [{ '@type': type }] }).kind).toBe(kind);
});

it('reads all elements in an element', () => {
  const element = new Array(2_000).fill(lodash);
  const reading = readDocument({ '@context': CONTEXT, ...DOCUMENT, element });
  expect(reading.kind === 'sbom' && reading.sbom.packages).toHaveLength(2_000);
});

it('takes no license of nothing for that of a nameless package', () => {
  const { spdxId, ...nameless } = lodash;
  const to = 'https://spdx.org/licenses/MIT';
  expect(
    readSbom(nameless, relation(spdxId, 'hasDeclaredLicense', to)).packages,
  ).toEqual([{ name: 'lodash', version: '4.17.15', type: 'npm' }]);
});

it('counts what cannot be read', () => {
  const nameless = { type: 'software_Package', spdxId: 'urn:x' };
  expect(readSbom(lodash, null, 'x', [], nameless).unreadable).toBe(4);
  expect(readDocument({ '@context': CONTEXT, '@graph': {} })).toMatchObject({
    sbom: { unreadable: 1 },
  });
});

it('reads a document of one element, and elements in elements', () => {
  const other = { ...lodash, spdxId: 'urn:b', name: 'b' };
  expect(
    readDocument({
      '@context': CONTEXT,
      ...DOCUMENT,
      creationInfo: { created: '2026-01-02T03:04:05Z' },
      element: [{ ...SBOM, element: [lodash] }, other, 'urn:c'],
    }),
  ).toMatchObject({
    sbom: {
      createdAt: new Date('2026-01-02T03:04:05Z'),
      packages: [{ name: 'b' }, { name: 'lodash' }],
      unreadable: 0,
    },
  });
});

it('is as old as something in it, if it does not tell its own age', () => {
  const created = '2026-01-02T03:04:05Z';
  expect(
    readSbom({ type: 'CreationInfo', '@id': '_:x', created }).createdAt,
  ).toEqual(new Date(created));
  expect(readSbom(DOCUMENT).createdAt).toBeUndefined();
});

describe('the image', () => {
  const image = { type: 'software_Package', spdxId: 'urn:image', name: 'api' };

  it.each([
    [{ software_packageUrl: `pkg:oci/api@${DIGEST}` }],
    [{ software_primaryPurpose: 'container', software_packageVersion: DIGEST }],
    [
      {
        software_primaryPurpose: 'container',
        software_packageVersion: 'A'.repeat(64),
      },
    ],
    [
      {
        software_primaryPurpose: 'container',
        verifiedUsing: { algorithm: 'sha256', hashValue: 'a'.repeat(64) },
      },
    ],
    [{ software_primaryPurpose: 'container', verifiedUsing: '_:hash' }],
  ])('is told by %j', fields => {
    expect(
      readSbom(
        { ...image, ...fields },
        {
          '@id': '_:hash',
          type: 'Hash',
          algorithm: 'sha256',
          hashValue: 'a'.repeat(64),
        },
      ),
    ).toMatchObject({ subjects: [DIGEST], packages: [], unreadable: 0 });
  });

  it.each([
    [SBOM],
    [{ ...DOCUMENT, rootElement: 'urn:image' }],
    [{ type: 'Bom', rootElement: [{ spdxId: 'urn:image' }] }],
    [relation('urn:doc', 'describes', 'urn:image')],
  ])('is told by %j', root => {
    const fields = { software_packageVersion: DIGEST };
    expect(readSbom({ ...image, ...fields }, root)).toMatchObject({
      subjects: [DIGEST],
      packages: [],
    });
    // What has a package URL is a package, though it is what a document is of.
    expect(readSbom({ ...lodash, spdxId: 'urn:image' }, root)).toMatchObject({
      subjects: [],
      packages: [{ name: 'lodash' }],
    });
  });

  it('has a platform', () => {
    const purl = `pkg:oci/api@${DIGEST}?arch=arm64&os=linux`;
    expect(readSbom({ ...image, software_packageUrl: purl }).platform).toEqual({
      os: 'linux',
      architecture: 'arm64',
    });
    expect(readSbom(image)).not.toHaveProperty('platform');
  });
});

it.each([
  'application',
  'archive',
  'container',
  'file',
  'operatingSystem',
  'source',
])('takes what is of the purpose %s for a package only with a URL', purpose => {
  const fields = { software_primaryPurpose: purpose };
  const { software_packageUrl, ...bare } = lodash;
  expect(
    readSbom({ ...lodash, ...fields }, { ...bare, ...fields }),
  ).toMatchObject({
    packages: [{ name: 'lodash', type: 'npm' }],
    unreadable: 0,
  });
  expect(software_packageUrl).toBe('pkg:npm/lodash@4.17.15');
});

it('reads packages of other profiles, and with the name of their URL', () => {
  const model = { type: 'ai_AIPackage', name: 'model' };
  const { name, ...nameless } = lodash;
  expect(readSbom(model, nameless).packages).toMatchObject([
    { name: 'model' },
    { name },
  ]);
});

it.each([
  {
    externalIdentifiers: [
      { externalIdentifierType: 'packageURL', identifier: 'pkg:npm/b@2' },
    ],
  },
  { externalIdentifier: '_:id' },
  { externalIdentifier: ['_:none', '_:id'] },
  { software_packageUrl: 'no URL', externalIdentifier: '_:id' },
])('finds a package URL in %j', fields => {
  const identifier = {
    type: 'ExternalIdentifier',
    '@id': '_:id',
    externalIdentifierType: 'packageUrl',
    identifier: 'pkg:npm/b@2',
  };
  expect(
    readPackage(
      {
        software_packageUrl: undefined,
        software_packageVersion: undefined,
        ...fields,
      },
      identifier,
    ),
  ).toEqual({ name: 'lodash', version: '2', type: 'npm' });
});

describe('a license', () => {
  const license = (text: string) => ({
    type: 'simplelicensing_LicenseExpression',
    spdxId: `urn:${text}`,
    simplelicensing_licenseExpression: text,
  });
  const declared = (...to: unknown[]) =>
    relation('urn:lodash', 'hasDeclaredLicense', ...to);
  const concluded = (...to: unknown[]) =>
    relation('urn:lodash', 'hasConcludedLicense', ...to);

  it('is what was concluded, else what was declared', () => {
    const known = [license('MIT'), license('Zlib')];
    expect(
      readLicenses(...known, declared('urn:MIT'), concluded('urn:Zlib')),
    ).toEqual(['Zlib']);
    expect(readLicenses(...known, declared('urn:MIT'), concluded())).toEqual([
      'MIT',
    ]);
    expect(
      readLicenses(...known, declared('urn:MIT', 'urn:Zlib', 'urn:MIT')),
    ).toEqual(['MIT', 'Zlib']);
    expect(
      readLicenses(
        ...known,
        relation('urn:x', 'hasDeclaredLicense', 'urn:MIT'),
      ),
    ).toBeUndefined();
    expect(
      readLicenses(...known, relation('urn:lodash', 'other', 'urn:MIT')),
    ).toBeUndefined();
  });

  it.each([
    ['https://spdx.org/licenses/MIT', 'MIT'],
    [{ simplelicensing_licenseExpression: 'MIT OR Zlib' }, 'MIT OR Zlib'],
    [{ '@id': 'urn:ours' }, 'Ours AND MIT'],
    [{ type: 'expandedlicensing_CustomLicense', name: 'Ours' }, 'Ours'],
  ])('is read from %j', (to, text) => {
    const ours = { ...license('Ours AND MIT'), spdxId: 'urn:ours' };
    expect(readLicenses(ours, declared(to))).toEqual([text]);
  });

  it.each([
    'https://spdx.org/rdf/3.0.1/terms/Licensing/NoAssertion',
    'expandedlicensing_NoAssertionLicense',
    'expandedlicensing_NoneLicense',
    { simplelicensing_licenseExpression: 'NOASSERTION' },
    { simplelicensing_licenseExpression: 'NONE' },
    7,
    null,
  ])('is none by %j', to => {
    expect(
      readLicenses(license('MIT'), declared('urn:MIT'), concluded(to)),
    ).toEqual(['MIT']);
  });
});
