/** A tag for every state that the scan of an image can be in. */
import { RepositoryRecord } from '../../registry';
import {
  attachDocument,
  makeCycloneDx,
  makeSarif,
  makeSpdx,
} from '../attachments';
import {
  makeBuiltRepository,
  PushedImage,
  PushedTag,
} from '../builtRepository';
import { LOGIN_SERVER } from '../loginServer';
import { minutesAgo } from '../make';
import {
  Build,
  buildImage,
  buildIndex,
  BuiltImage,
  digestOf,
  readDocument,
  toBytes,
} from '../oci';
import { enlarge } from '../special/large';
import { smallImage } from '../special/smallImage';
import { makeHostileReport } from './hostileReport';
import {
  ALPINE,
  Counts,
  makeReport,
  makeResult,
  makeVulnerabilities,
} from './trivyReport';
import { SARIF, TRIVY } from './types';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Attached lists of packages name what was once in the news. */
const PACKAGES = [
  {
    type: 'maven',
    group: 'org.apache.logging.log4j',
    name: 'log4j-core',
    version: '2.14.1',
  },
  { type: 'apk', name: 'musl', version: '1.2.5-r0' },
  { type: 'npm', name: 'express', version: '4.21.1' },
];

/** What is attached to the image of a tag. */
type Attach = (name: string, image: BuiltImage) => BuiltImage[];

/** States by their tags, the newest first, in the hours since their push. */
const STATES: Array<[tag: string, hours: number, attach: Attach]> = [
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

/** How many versions there are to see a trend in: more than a chart shows. */
const TREND = 24;

/** Builds the repository. */
export async function makeScans(name: string): Promise<RepositoryRecord> {
  const states = await Promise.all(
    STATES.map(([tag, hours, attach]) =>
      buildTag(name, tag, hours * HOUR, attach),
    ),
  );
  const trend = await Promise.all(
    Array.from({ length: TREND }, (_, index) => buildTrend(name, index + 1)),
  );
  const all = [...states, ...trend, await buildMultiPlatform(name)];
  return makeBuiltRepository(name, {
    tags: all.map(({ tag }) => tag),
    untagged: all.flatMap(({ attached }) => attached),
  });
}

interface ScannedTag {
  tag: PushedTag;
  attached: PushedImage[];
}

async function buildTag(
  name: string,
  tag: string,
  pushed: number,
  attach: Attach,
): Promise<ScannedTag> {
  const image = await buildImage(scannedImage(name, tag));
  return {
    tag: { name: tag, image, pushed },
    attached: attach(name, image).map(each => ({ image: each, pushed: 30 })),
  };
}

/** Its labels name what it is built on. */
function scannedImage(name: string, tag: string): Build {
  return smallImage(name, tag, {
    Labels: {
      'org.opencontainers.image.version': tag,
      'org.opencontainers.image.base.name': 'docker.io/library/alpine:3.20.3',
    },
  });
}

/** One version every two days, scanned at once: better and worse in turn. */
function buildTrend(name: string, number: number): Promise<ScannedTag> {
  const tag = `trend-${String(number).padStart(2, '0')}`;
  const pushed = (TREND + 1 - number) * 2 * DAY;
  const counts = countsOfTrend(number);
  return buildTag(name, tag, pushed, (_, image) => [
    attachCounts(name, image, counts, pushed - 10),
  ]);
}

/** What is found in a version; every eighth one is built on a newer base. */
export function countsOfTrend(number: number): Counts {
  const age = number % 8;
  return {
    CRITICAL: age > 5 ? age - 5 : 0,
    HIGH: age,
    MEDIUM: 2 * age + (number % 3),
    LOW: 5 + (number % 4),
    UNKNOWN: number % 6 === 0 ? 1 : 0,
  };
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
  return {
    tag: { name: tag, image, pushed: 11 * HOUR },
    attached: [{ image: report, pushed: 30 }],
  };
}

function attachTrivy(
  image: BuiltImage,
  content: Buffer | object,
  minutes = 30,
): BuiltImage {
  return attachDocument(image, {
    artifactType: TRIVY,
    file: 'trivy.json',
    content,
    created: minutesAgo(minutes),
  });
}

function attachCounts(
  name: string,
  image: BuiltImage,
  counts: Counts,
  minutes: number,
): BuiltImage {
  const report = makeCountsReport(name, image, image, counts, { minutes });
  return attachTrivy(image, report, minutes);
}

/**
 * @param named - the image that the report says it is of
 * @param image - the one whose layers are named
 */
function makeCountsReport(
  name: string,
  named: Pick<BuiltImage, 'digest'>,
  image: BuiltImage,
  counts: Counts,
  { packages, minutes = 30 }: { packages?: number; minutes?: number } = {},
): object {
  return makeReport(name, named, {
    created: minutesAgo(minutes),
    operatingSystem: ALPINE,
    results: [makeResult(makeVulnerabilities(image, counts, packages))],
  });
}

/** Half of a report: whoever sent it was interrupted. */
function attachTruncated(name: string, image: BuiltImage): BuiltImage {
  const report = makeCountsReport(name, image, image, { HIGH: 3 });
  const bytes = toBytes(report);
  return attachTrivy(image, bytes.subarray(0, bytes.length / 2));
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

function attachPackages(
  name: string,
  image: BuiltImage,
  minutes: number,
): BuiltImage {
  const created = minutesAgo(minutes);
  const imageName = `${LOGIN_SERVER}/${name}`;
  return attachDocument(image, {
    artifactType: 'application/vnd.cyclonedx+json',
    file: 'sbom.cdx.json',
    content: makeCycloneDx(imageName, created, PACKAGES),
    created,
  });
}
