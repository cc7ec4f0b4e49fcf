import { ImageTag } from '../api/types';
import { AttachmentSource } from '../image/attachments';
import { unpackedSize } from '../image/layers';
import {
  compressedSize,
  findLayered,
  findMissingEndpoint,
  KnownFacts,
  readFacts,
} from './contentFacts';
import { Reading } from './reading';
import { Referrers } from './referrersQuery';
import {
  AttachmentReading,
  knownFirst,
  MOST_ATTACHMENTS,
  useAttachments,
  useCompanions,
  useReferrers,
} from './useAttachments';
import { Image } from './useImage';
import { ImageContent, useImageContent } from './useImageContent';

/** What is attached to a manifest. */
export interface AttachedTo {
  /** The manifest's digest; `undefined` if nothing is read. */
  digest?: string;
  /** The list of its referrers. */
  referrers: Reading<Referrers>;
  /** The tags that cosign made for it. */
  companions: Reading<ImageTag[]>;
  /** What both have, as far as they are read; no more than fit on a page. */
  attachments: AttachmentReading[];
  /** Whether there may be more. */
  isCut: boolean;
  /** Whether the source of a cache rule keeps the list to itself. */
  isWithheld: boolean;
}

/** Everything that the content of an image tells, as far as it is read. */
export interface ImageDetails {
  /** The path of the endpoint for content, if it turned out not to be there. */
  missingEndpoint?: string;
  content: ImageContent;
  /** What it says of itself, in labels and annotations. */
  facts: Reading<KnownFacts>;
  /** In bytes: its layers and its configuration, compressed. */
  size?: number;
  /** In bytes, where that is told of every layer. */
  unpackedSize?: number;
  /** What is attached to the tag's own manifest. */
  toTag: AttachedTo;
  /** What is attached to the chosen image of an index, or attests to it. */
  toChosen?: AttachedTo;
}

/**
 * Reads everything about an image. Works below a `RegistryProvider`.
 *
 * @param image - as the metadata API knows it
 * @param platform - the name of the image to choose from an index
 */
export function useImageDetails(image: Image, platform?: string): ImageDetails {
  const { repository, manifest: properties } = image;
  const content = useImageContent(repository, properties, platform);
  const missingEndpoint = findMissingEndpoint(content);

  // Once it is clear whether there is an endpoint to ask.
  const isContentThere =
    content.manifest.state !== 'loading' && missingEndpoint === undefined;
  const toTag = useAttachedTo(
    repository,
    isContentThere ? properties.digest : undefined,
  );
  const toChosen = useAttachedTo(
    repository,
    isContentThere ? content.chosen?.digest : undefined,
    content.attestations,
  );
  const layered = findLayered(content);
  return {
    ...(missingEndpoint !== undefined && { missingEndpoint }),
    content,
    facts: readFacts(content),
    size: compressedSize(content),
    unpackedSize: layered && unpackedSize(layered.layers),
    toTag,
    ...(content.chosen && { toChosen }),
  };
}

const NONE: AttachmentSource[] = [];

/** @param attestations - what is attached in another way than by a list */
function useAttachedTo(
  repository: string,
  digest: string | undefined,
  attestations: AttachmentSource[] = NONE,
): AttachedTo {
  const referrers = useReferrers(repository, digest);
  const companions = useCompanions(repository, digest);
  const list = referrers.state === 'ready' ? referrers.value : undefined;
  const tagged =
    companions.state === 'ready'
      ? companions.value.map(tag => ({ digest: tag.digest, annotations: {} }))
      : NONE;
  // A registry may list what cosign has tagged, too.
  const sources = new Map(
    [...tagged, ...attestations, ...knownFirst(list?.items ?? NONE)].map(
      source => [source.digest, source],
    ),
  );
  const attachments = useAttachments(
    repository,
    [...sources.values()].slice(0, MOST_ATTACHMENTS),
  );
  return {
    digest,
    referrers,
    companions,
    attachments,
    isCut: list?.isCut === true || sources.size > MOST_ATTACHMENTS,
    isWithheld: list?.isWithheld === true,
  };
}
