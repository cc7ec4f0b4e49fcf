/** Lists of what is in an image, in the two usual forms. */

/** A package, as a list names it. */
export interface SamplePackage {
  name: string;
  version: string;
  /** Of its package URL. */
  type: string;
  /** Where names are within others: a Maven group. */
  group?: string;
}

/** What is installed in the sample images. */
const PACKAGES: SamplePackage[] = [
  { name: 'musl', version: '1.2.5-r0', type: 'apk' },
  { name: 'openssl', version: '3.3.2-r1', type: 'apk' },
  { name: 'zlib', version: '1.3.1-r1', type: 'apk' },
  { name: 'express', version: '4.21.1', type: 'npm' },
  { name: 'semver', version: '7.6.3', type: 'npm' },
];

/** SPDX 2.3, as JSON. */
export function makeSpdx(
  imageName: string,
  created: string,
  packages = PACKAGES,
): object {
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: imageName,
    documentNamespace: 'https://example.com/spdx/1',
    creationInfo: { created, creators: ['Tool: sample-1.0.0'] },
    packages: packages.map((one, index) => ({
      SPDXID: `SPDXRef-Package-${index + 1}`,
      name: one.name,
      versionInfo: one.version,
      downloadLocation: 'NOASSERTION',
      externalRefs: [
        {
          referenceCategory: 'PACKAGE-MANAGER',
          referenceType: 'purl',
          referenceLocator: packageUrl(one),
        },
      ],
    })),
  };
}

/** CycloneDX 1.6, as JSON; without `vulnerabilities` it is no scan. */
export function makeCycloneDx(
  imageName: string,
  created: string,
  packages = PACKAGES,
): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: created,
      component: { type: 'container', name: imageName },
    },
    components: packages.map(one => ({
      type: 'library',
      'bom-ref': packageUrl(one),
      ...(one.group && { group: one.group }),
      name: one.name,
      version: one.version,
      purl: packageUrl(one),
    })),
  };
}

function packageUrl({ type, group, name, version }: SamplePackage): string {
  return `pkg:${type}/${group ? `${group}/` : ''}${name}@${version}`;
}
