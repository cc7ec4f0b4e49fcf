/** What an attached artifact says of itself, in its list and its manifest. */
import { Descriptor, Manifest } from '../api/contentTypes';
import { isImageConfigType } from '../api/mediaTypes';
import { endOfLifeDate } from './endOfLife';
import { ReferrerKind, referrerKind } from './referrerKinds';

/** When something was made (OCI image specification 1.1, "Annotations"). */
const CREATED = 'org.opencontainers.image.created';

/** What is told of an attachment before its own manifest is read. */
export type AttachmentSource = Pick<
  Descriptor,
  'digest' | 'artifactType' | 'annotations'
>;

/** Something that is attached to an image. */
export interface Attachment {
  kind: ReferrerKind;
  /** Such as `application/spdx+json`, where it is told. */
  artifactType?: string;
  createdAt?: Date;
  /** Until when the image is supported, if that is what it tells. */
  endOfLife?: Date;
  /** The documents in it; empty until its manifest is read. */
  documents: Descriptor[];
}

/**
 * Puts together what is known of an attachment. The list may lack its type or
 * have a wrong one, so its own manifest goes first, and there the type of its
 * configuration stands in (OCI image specification 1.1, "artifactType").
 *
 * @param referrer - from the list
 * @param manifest - its own manifest, once it is read
 * @param pushedAt - when the registry got it
 */
export function readAttachment(
  referrer: AttachmentSource,
  manifest?: Manifest,
  pushedAt?: Date,
): Attachment {
  const documents = manifest?.kind === 'image' ? manifest.layers : [];
  const annotations = {
    ...annotationsOf(manifest),
    ...referrer.annotations,
    ...(documents.length === 1 && documents[0].annotations),
  };
  const artifactType = ownType(manifest) ?? referrer.artifactType;
  const createdAt = createdAtOf(referrer, manifest) ?? pushedAt;
  const endOfLife = endOfLifeDate(annotations);
  return {
    kind: referrerKind(artifactType, annotations),
    ...(artifactType && { artifactType }),
    ...(createdAt && { createdAt }),
    ...(endOfLife && { endOfLife }),
    documents,
  };
}

/** When an attachment was made, where that was written down. */
export function createdAtOf(
  referrer: AttachmentSource,
  manifest?: Manifest,
): Date | undefined {
  const text =
    referrer.annotations[CREATED] ?? annotationsOf(manifest)[CREATED];
  const time = new Date(text ?? Number.NaN);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

function annotationsOf(manifest: Manifest | undefined) {
  return manifest && 'annotations' in manifest ? manifest.annotations : {};
}

/** BuildKit attests in the form of an image; its documents tell the type. */
function ownType(manifest: Manifest | undefined): string | undefined {
  if (manifest?.kind !== 'image') {
    return undefined;
  }
  const { artifactType, config, layers } = manifest;
  const isImage = isImageConfigType(config.mediaType);
  return artifactType ?? (isImage ? soleType(layers) : config.mediaType);
}

/** The type of the documents, if they are all of one. */
function soleType(documents: Descriptor[]): string | undefined {
  const types = new Set(documents.map(({ mediaType }) => mediaType));
  return types.size === 1 ? documents[0].mediaType : undefined;
}
