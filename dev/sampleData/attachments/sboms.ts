/** Lists of what is in an image, in the two usual forms. */

/** What is installed in the sample images. */
const PACKAGES = [
  { name: 'musl', version: '1.2.5-r0', type: 'apk' },
  { name: 'openssl', version: '3.3.2-r1', type: 'apk' },
  { name: 'zlib', version: '1.3.1-r1', type: 'apk' },
  { name: 'express', version: '4.21.1', type: 'npm' },
  { name: 'semver', version: '7.6.3', type: 'npm' },
];

/** SPDX 2.3, as JSON. */
export function makeSpdx(imageName: string, created: string): object {
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: imageName,
    documentNamespace: 'https://example.com/spdx/1',
    creationInfo: { created, creators: ['Tool: sample-1.0.0'] },
    packages: PACKAGES.map(({ name, version, type }, index) => ({
      SPDXID: `SPDXRef-Package-${index + 1}`,
      name,
      versionInfo: version,
      downloadLocation: 'NOASSERTION',
      externalRefs: [
        {
          referenceCategory: 'PACKAGE-MANAGER',
          referenceType: 'purl',
          referenceLocator: `pkg:${type}/${name}@${version}`,
        },
      ],
    })),
  };
}

/** CycloneDX 1.6, as JSON; without `vulnerabilities` it is no scan. */
export function makeCycloneDx(imageName: string, created: string): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: created,
      component: { type: 'container', name: imageName },
    },
    components: PACKAGES.map(({ name, version, type }) => ({
      type: 'library',
      'bom-ref': `pkg:${type}/${name}@${version}`,
      name,
      version,
      purl: `pkg:${type}/${name}@${version}`,
    })),
  };
}
