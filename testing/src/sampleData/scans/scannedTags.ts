/** Tags of small images, each with what is attached to its image. */
import { RepositoryRecord } from '../../registry';
import {
  makeBuiltRepository,
  PushedImage,
  PushedTag,
} from '../builtRepository';
import { Build, buildImage, BuiltImage } from '../oci';
import { smallImage } from '../special/smallImage';

/** In minutes. */
export const HOUR = 60;
/** In minutes. */
export const DAY = 24 * HOUR;

/** Something that is attached to an image. */
export interface AttachedImage extends BuiltImage {
  /** It is listed, but its manifest is not there any more. */
  isGone?: boolean;
}

/** What is attached to the image of a tag. */
export type Attach = (
  repository: string,
  image: BuiltImage,
) => AttachedImage[] | Promise<AttachedImage[]>;

/** A tag by its name, in the hours since its push, and what is attached. */
export type State = [tag: string, hours: number, attach: Attach];

/** A tag with all that is attached to its image. */
export interface ScannedTag {
  tag: PushedTag;
  attached: PushedImage[];
  /** The digests of what is not there any more. */
  gone: string[];
}

/** Builds a tag for each of some states. */
export function buildStates(
  repository: string,
  states: readonly State[],
): Promise<ScannedTag[]> {
  return Promise.all(
    states.map(([tag, hours, attach]) =>
      buildTag(repository, tag, hours * HOUR, attach),
    ),
  );
}

/** Builds a small image, and what is attached to it. */
export async function buildTag(
  repository: string,
  name: string,
  pushed: number,
  attach: Attach,
): Promise<ScannedTag> {
  const image = await buildImage(scannedImage(repository, name));
  return tagOf({ name, image, pushed }, await attach(repository, image));
}

/** A tag of an image that is already built, and what is attached to it. */
export function tagOf(
  tag: PushedTag,
  attached: readonly AttachedImage[],
): ScannedTag {
  return {
    tag,
    attached: attached.map(image => ({ image, pushed: 30 })),
    gone: attached.flatMap(({ digest, isGone }) => (isGone ? [digest] : [])),
  };
}

/** What a scanned image is built of; its labels name what it is built on. */
export function scannedImage(repository: string, tag: string): Build {
  return smallImage(repository, tag, {
    Labels: {
      'org.opencontainers.image.version': tag,
      'org.opencontainers.image.base.name': 'docker.io/library/alpine:3.20.3',
    },
  });
}

/** A repository of some tags, with all that is attached to their images. */
export function makeScannedRepository(
  name: string,
  tags: readonly ScannedTag[],
): RepositoryRecord {
  return makeBuiltRepository(name, {
    tags: tags.map(({ tag }) => tag),
    untagged: tags.flatMap(({ attached }) => attached),
    content: { goneManifests: new Set(tags.flatMap(({ gone }) => gone)) },
  });
}
