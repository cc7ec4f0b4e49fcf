/** What BuildKit attests of an image that it built. */
import { minutesAgo } from '../make';
import { digestOf } from '../oci';

const BUILT = 20 * 60;
const REVISION = '5f1c0a4be3d2978610fedcba9876543210abcdef';

/** As `docker buildx build --sbom=true --provenance=mode=max,version=v1` writes. */
export function makePredicates(): Record<string, object> {
  return {
    'https://spdx.dev/Document': {
      spdxVersion: 'SPDX-2.3',
      SPDXID: 'SPDXRef-DOCUMENT',
      name: 'sbom',
      creationInfo: {
        created: minutesAgo(BUILT),
        creators: ['Tool: syft-v1.20.0', 'Tool: buildkit-v0.20.0'],
      },
      packages: ['musl', 'busybox', 'ca-certificates'].map((name, at) => ({
        SPDXID: `SPDXRef-Package-${at + 1}`,
        name,
        versionInfo: `1.${at}.0-r0`,
        externalRefs: [
          {
            referenceCategory: 'PACKAGE-MANAGER',
            referenceType: 'purl',
            referenceLocator: `pkg:apk/alpine/${name}@1.${at}.0-r0`,
          },
        ],
      })),
    },
    'https://slsa.dev/provenance/v1': {
      buildDefinition: {
        buildType:
          'https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md',
        externalParameters: {
          configSource: {
            uri: 'https://git.example.com/team/shop.git#refs/heads/main',
            digest: { sha1: REVISION },
            path: 'Dockerfile',
          },
          request: { frontend: 'dockerfile.v0' },
        },
        resolvedDependencies: [
          {
            uri: 'pkg:docker/alpine@3.20.3?platform=linux%2Famd64',
            digest: { sha256: digestOf('alpine').slice('sha256:'.length) },
          },
        ],
      },
      runDetails: {
        builder: { id: 'https://ci.example.com/team/shop/runs/42' },
        metadata: {
          startedOn: minutesAgo(BUILT),
          finishedOn: minutesAgo(BUILT - 2),
        },
      },
    },
  };
}
