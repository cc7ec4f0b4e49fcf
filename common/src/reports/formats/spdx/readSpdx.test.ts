/** @jest-environment node */
import { readDocument } from '../readDocument';

const IMAGE = `sha256:${'a'.repeat(64)}`;
const refs = (
  referenceLocator: unknown,
  referenceCategory = 'PACKAGE-MANAGER',
) => [
  { referenceCategory: 'SECURITY', referenceType: 'cpe23Type' },
  { referenceCategory, referenceType: 'purl', referenceLocator },
];

it('lists packages', () => {
  expect(
    readDocument({
      spdxVersion: 'SPDX-2.3',
      creationInfo: { created: '2026-01-02T03:04:05Z' },
      documentDescribes: ['SPDXRef-root'],
      packages: [
        { SPDXID: 'SPDXRef-root', name: 'image', versionInfo: IMAGE },
        { name: 'alpine', primaryPackagePurpose: 'OPERATING-SYSTEM' },
        { name: 'app/package-lock.json', primaryPackagePurpose: 'APPLICATION' },
        {
          name: 'zlib1g',
          versionInfo: '1.2',
          externalRefs: refs('pkg:deb/debian/zlib1g@1.2?epoch=1'),
          licenseConcluded: 'NOASSERTION',
          licenseDeclared: 'Zlib',
        },
        {
          name: 'lodash',
          externalRefs: refs('pkg:npm/lodash@4', 'PACKAGE_MANAGER'),
          licenseConcluded: 'MIT',
          licenseDeclared: 'Apache-2.0',
        },
        { name: 'by-hand', versionInfo: '1', licenseConcluded: 'NONE' },
        { versionInfo: '1' },
        null,
      ],
    }),
  ).toEqual({
    kind: 'sbom',
    sbom: {
      format: 'spdx',
      createdAt: new Date('2026-01-02T03:04:05Z'),
      subjects: [IMAGE],
      packages: [
        { name: 'zlib1g', version: '1:1.2', type: 'deb', licenses: ['Zlib'] },
        { name: 'lodash', version: '4', type: 'npm', licenses: ['MIT'] },
        { name: 'by-hand', version: '1' },
      ],
      unreadable: 2,
    },
  });
});

it.each([
  [{ externalRefs: refs(`pkg:oci/a@${IMAGE}`) }],
  [
    {
      primaryPackagePurpose: 'CONTAINER',
      checksums: [{ algorithm: 'SHA256', checksumValue: 'a'.repeat(64) }],
    },
  ],
  [{ SPDXID: 'root', versionInfo: IMAGE }],
])('finds the subject in %j', entry => {
  const relationships = [
    null,
    {
      spdxElementId: 'SPDXRef-DOCUMENT',
      relationshipType: 'DESCRIBES',
      relatedSpdxElement: 'root',
    },
  ];
  expect(
    readDocument({
      spdxVersion: 'SPDX-2.3',
      relationships,
      packages: [{ name: 'image', ...entry }],
    }),
  ).toMatchObject({ sbom: { subjects: [IMAGE], packages: [] } });
});

it('counts a list that is none', () => {
  expect(
    readDocument({ spdxVersion: 'SPDX-2.2', packages: 'all' }),
  ).toMatchObject({ sbom: { packages: [], unreadable: 1 } });
});

it.each(['ARCHIVE', 'FILE', 'SOURCE', 'OPERATING-SYSTEM', 'APPLICATION'])(
  'takes what is of the purpose %s for a package only if it has a URL',
  primaryPackagePurpose => {
    const url = { externalRefs: refs('pkg:npm/b@1') };
    expect(
      readDocument({
        spdxVersion: 'SPDX-2.3',
        packages: [
          { name: 'a', primaryPackagePurpose },
          { name: 'b', primaryPackagePurpose, ...url },
        ],
      }),
    ).toMatchObject({
      sbom: { packages: [{ name: 'b', type: 'npm' }], unreadable: 0 },
    });
  },
);

it('takes for the subject only what the document itself describes', () => {
  const relation = (from: string, relationshipType: string, to: string) => ({
    spdxElementId: `SPDXRef-${from}`,
    relationshipType,
    relatedSpdxElement: to,
  });
  expect(
    readDocument({
      spdxVersion: 'SPDX-2.3',
      relationships: [
        relation('DOCUMENT', 'CONTAINS', 'a'),
        relation('other', 'DESCRIBES', 'b'),
      ],
      packages: [
        { SPDXID: 'a', name: 'a', versionInfo: IMAGE },
        { SPDXID: 'b', name: 'b', versionInfo: IMAGE },
      ],
    }),
  ).toMatchObject({
    sbom: { subjects: [], packages: [{ name: 'a' }, { name: 'b' }] },
  });
});

it.each([
  { referenceType: 'cpe23Type', referenceCategory: 'PACKAGE-MANAGER' },
  { referenceType: 'purl', referenceCategory: 'SECURITY' },
])('takes no package URL from a reference that is none: %j', reference => {
  const externalRefs = [{ ...reference, referenceLocator: 'pkg:npm/a@1' }];
  expect(
    readDocument({
      spdxVersion: 'SPDX-2.3',
      packages: [{ name: 'a', externalRefs }],
    }),
  ).toMatchObject({ sbom: { packages: [{ name: 'a' }] } });
});

it('takes no digest from a sum that is none', () => {
  const checksums = [{ algorithm: 'SHA1', checksumValue: 'a'.repeat(64) }];
  const primaryPackagePurpose = 'CONTAINER';
  expect(
    readDocument({
      spdxVersion: 'SPDX-2.3',
      packages: [{ name: 'a', primaryPackagePurpose, checksums }],
    }),
  ).toMatchObject({ sbom: { subjects: [] } });
});

it.each(['SPDX-2.10', 'SPDX-2.2'])('reads %s', spdxVersion => {
  expect(readDocument({ spdxVersion }).kind).toBe('sbom');
});

it.each(['SPDX-3.0', 'SPDX-2.3 or so', 'like SPDX-2.3', 2.3])(
  'does not read %s',
  spdxVersion => {
    expect(readDocument({ spdxVersion }).kind).not.toBe('sbom');
  },
);

it('tells the configuration and the platform of the image, as Trivy writes them', () => {
  const config = `sha256:${'c'.repeat(64)}`;
  const other = `sha256:${'d'.repeat(64)}`;
  const texts = [
    'SchemaVersion: 2',
    `RepoDigest: myregistry.azurecr.io/api@${other}`,
    `ImageID: ${config}`,
    7,
  ];
  const comments = texts.map(comment => ({ annotationType: 'OTHER', comment }));
  for (const told of [{ attributionTexts: texts }, { annotations: comments }]) {
    const image = {
      name: 'api',
      externalRefs: refs(`pkg:oci/api@${IMAGE}?arch=arm64`),
    };
    expect(
      readDocument({
        spdxVersion: 'SPDX-2.3',
        packages: [
          { ...image, ...told },
          { name: 'x', attributionTexts: [`ImageID: ${IMAGE}`] },
        ],
      }),
    ).toEqual({
      kind: 'sbom',
      sbom: {
        format: 'spdx',
        createdAt: undefined,
        subjects: [IMAGE, other, config],
        imageId: config,
        platform: { architecture: 'arm64' },
        packages: [{ name: 'x' }],
        unreadable: 0,
      },
    });
  }
});
