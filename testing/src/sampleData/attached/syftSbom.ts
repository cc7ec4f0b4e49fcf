/** A list of packages that was made of an image before it was pushed. */
import { attachDocument } from '../attachments';
import { LOGIN_SERVER } from '../loginServer';
import { minutesAgo } from '../make';
import { digestOf } from '../oci';
import { State } from '../scans/scannedTags';

/** Its tag, in the hours since its push. */
export const SYFT_SBOM: State[] = [
  [
    'syft-other-digest',
    20,
    (name, image) => [
      attachDocument(image, {
        artifactType: 'application/vnd.syft+json',
        file: 'sbom.syft.json',
        content: makeSyft(`${LOGIN_SERVER}/${name}:syft-other-digest`),
        created: minutesAgo(30),
      }),
    ],
  ],
];

/**
 * As `syft NAME:TAG -o json` writes it of an image in a Docker daemon: the
 * digests are those of there.
 */
function makeSyft(name: string): object {
  return {
    artifacts: [
      ['musl', '1.2.5-r0'],
      ['openssl', '3.3.2-r1'],
    ].map(([artifact, version]) => ({
      id: digestOf(artifact).slice(-16),
      name: artifact,
      version,
      type: 'apk',
      foundBy: 'apk-db-cataloger',
      locations: [{ path: '/lib/apk/db/installed' }],
      licenses: [],
      language: '',
      cpes: [],
      purl: `pkg:apk/alpine/${artifact}@${version}`,
    })),
    artifactRelationships: [],
    source: {
      id: digestOf('source').slice(-64),
      name,
      type: 'image',
      metadata: {
        userInput: name,
        imageID: digestOf('configuration of the daemon'),
        manifestDigest: digestOf('manifest of the daemon'),
        repoDigests: [],
      },
    },
    distro: { id: 'alpine', name: 'Alpine Linux', versionID: '3.20.3' },
    descriptor: { name: 'syft', version: '1.20.0' },
    schema: {
      version: '16.0.24',
      url: 'https://raw.githubusercontent.com/anchore/syft/main/schema/json/schema-16.0.24.json',
    },
  };
}
