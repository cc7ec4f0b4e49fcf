/** A tag for every state that the scan of an image can be in. */
import { RepositoryRecord } from '../../registry';
import { attachDocument, makeSarif, makeSpdx } from '../attachments';
import { LOGIN_SERVER } from '../loginServer';
import { minutesAgo } from '../make';
import { buildIndex, BuiltImage, digestOf, readDocument } from '../oci';
import { enlarge } from '../special/large';
import { attachPackages, PACKAGES } from './attachPackages';
import {
  attachCounts,
  attachTrivy,
  attachTruncated,
  makeCountsReport,
} from './attachTrivy';
import { makeHostileReport } from './hostileReport';
import {
  buildStates,
  DAY,
  HOUR,
  makeScannedRepository,
  scannedImage,
  ScannedTag,
  State,
  tagOf,
} from './scannedTags';
import { buildTrend } from './trend';
import { makeReport } from './trivyReport';
import { SARIF } from './types';

/** States by their tags, the newest first, in the hours since their push. */
const STATES: State[] = [
  ['not-scanned', 1, () => []],
  [
    'nothing-recognised',
    2,
    (name, image) => [
      attachTrivy(image, makeReport(name, image, { created: minutesAgo(30) })),
    ],
  ],
  ['no-findings', 3, (name, image) => [attachCounts(name, image, {}, 30)]],
  [
    'not-supported',
    4,
    (_, image) => [
      attachDocument(image, {
        artifactType: SARIF,
        file: 'report.sarif',
        content: { version: '3.0.0', runs: [] },
        created: minutesAgo(30),
      }),
    ],
  ],
  ['unreadable', 5, (name, image) => [attachTruncated(name, image)]],
  [
    'other-image',
    6,
    (name, image) => {
      const digest = digestOf('another image');
      const report = makeCountsReport(name, { ...image, digest }, image, {
        CRITICAL: 1,
      });
      return [attachTrivy(image, report)];
    },
  ],
  [
    'hostile',
    7,
    (name, image) => [
      attachTrivy(image, makeHostileReport(name, image, minutesAgo(30))),
    ],
  ],
  ['several', 8, attachSeveral],
  [
    'sbom-only',
    9,
    (name, image) => [
      attachDocument(image, {
        artifactType: 'application/spdx+json',
        file: 'sbom.spdx.json',
        content: makeSpdx(`${LOGIN_SERVER}/${name}`, minutesAgo(30), PACKAGES),
        created: minutesAgo(30),
      }),
      attachPackages(name, image, 20),
    ],
  ],
  [
    'large',
    10,
    (name, image) => [enlarge(attachCounts(name, image, { HIGH: 1 }, 30))],
  ],
  [
    'stale',
    91 * 24,
    (name, image) => [
      attachCounts(name, image, { CRITICAL: 1, HIGH: 2, LOW: 1 }, 90 * DAY),
    ],
  ],
  [
    'many',
    120 * 24,
    (name, image) => [
      attachTrivy(
        image,
        makeCountsReport(
          name,
          image,
          image,
          { CRITICAL: 100, HIGH: 900, MEDIUM: 2_000, LOW: 1_900, UNKNOWN: 100 },
          { packages: 300 },
        ),
      ),
    ],
  ],
];

/** Builds the repository. */
export async function makeScans(name: string): Promise<RepositoryRecord> {
  return makeScannedRepository(name, [
    ...(await buildStates(name, STATES)),
    ...(await buildTrend(name)),
    await buildMultiPlatform(name),
  ]);
}

/** The report is attached to one of the images, and the index has none. */
async function buildMultiPlatform(name: string): Promise<ScannedTag> {
  const tag = 'multi-platform';
  const build = scannedImage(name, tag);
  const arm64 = { os: 'linux', architecture: 'arm64' };
  const image = await buildIndex([build, { ...build, platform: arm64 }]);
  const index = readDocument(image.manifests.get(image.digest)!);
  const amd64 = { ...image, digest: index.manifests![0].digest };
  const report = attachCounts(name, amd64, { HIGH: 2, MEDIUM: 1 }, 30);
  return tagOf({ name: tag, image, pushed: 11 * HOUR }, [report]);
}

/** Of three documents the newest that tells of a scan is in the middle. */
function attachSeveral(name: string, image: BuiltImage): BuiltImage[] {
  return [
    attachCounts(name, image, { CRITICAL: 3, HIGH: 1, LOW: 4 }, 6 * HOUR),
    attachDocument(image, {
      artifactType: SARIF,
      file: 'report.sarif',
      content: makeSarif(`${LOGIN_SERVER}/${name}`, image.digest),
      created: minutesAgo(2 * HOUR),
    }),
    attachPackages(name, image, 10),
  ];
}
