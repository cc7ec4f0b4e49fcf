import { readDocument } from './readDocument';

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
