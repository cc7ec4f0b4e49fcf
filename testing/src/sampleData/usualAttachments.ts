/** What is attached to the releases of the usual repository. */
import {
  attach,
  attachEndOfLife,
  AttachmentKind,
  buildCompanions,
} from './attachments';
import { PushedImage, PushedTag } from './builtRepository';
import { buildReferrersIndex, BuiltImage } from './oci';

const DAY = 24 * 60;

/** Something attached, and the release it is attached to. */
export interface AttachedImage extends PushedImage {
  version: string;
}

/** Which kinds each release has, and since how many minutes. */
const ATTACHED: Array<
  [version: string, pushed: number, kinds: AttachmentKind[]]
> = [
  ['1.4.4', 125, ['notation', 'spdx', 'sarif']],
  ['1.4.2', 5 * DAY, ['sigstore', 'cycloneDx', 'inToto', 'trivy', 'notes']],
];

/** In how many days the support of a release ends. */
const ENDS_OF_LIFE: Array<[version: string, days: number]> = [
  ['1.4.3', 30],
  ['1.4.2', -10],
  ['1.3.4', -60],
  ['1.3.3', -90],
];

/** Attaches to releases what can be attached. */
export function attachToReleases(
  repository: string,
  imageOf: (version: string) => BuiltImage,
): AttachedImage[] {
  const attached = ATTACHED.flatMap(([version, pushed, kinds]) =>
    kinds.map(kind => ({
      version,
      pushed,
      image: attach(kind, repository, imageOf(version), pushed),
    })),
  );
  const ends = ENDS_OF_LIFE.map(([version, days]) => ({
    version,
    pushed: 2 * DAY,
    image: attachEndOfLife(imageOf(version), days, 2 * DAY),
  }));
  return [...attached, ...ends];
}

/** The tags that signing tools leave behind beside an image. */
export function makeCompanions(
  repository: string,
  image: BuiltImage,
  referrers: PushedImage[],
  pushed: number,
): PushedTag[] {
  const tag = image.digest.replace(':', '-');
  const { sig, att, sbom } = buildCompanions(repository, image);
  const index = buildReferrersIndex(referrers.map(referrer => referrer.image));
  return [
    { name: tag, image: index, pushed },
    { name: `${tag}.sig`, image: sig, pushed },
    { name: `${tag}.att`, image: att, pushed },
    { name: `${tag}.sbom`, image: sbom, pushed },
  ];
}
