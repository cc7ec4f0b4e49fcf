/** What an attached artifact says of itself, in its list and its manifest. */
import {
  AcrManifest,
  Descriptor,
  EMPTY_TYPE,
  isImageConfigType,
} from '../registry';
import { endOfLifeDate, mayTellEndOfLife } from './endOfLife';
import { ReferrerKind, referrerKind } from './referrerKinds';

export { documentKind, mayBeJson } from './attachedDocuments';

/** When something was made (OCI image specification 1.1, "Annotations"). */
const CREATED = 'org.opencontainers.image.created';

/**
 * What is told of an attachment before its own manifest is read.
 *
 * @alpha
 */
export type AttachmentSource = Pick<
  Descriptor,
  'digest' | 'artifactType' | 'annotations'
> & {
  /** Of its manifest in bytes, where a list tells it. */
  size?: number;
};

/**
 * Something that is attached to an image.
 *
 * @alpha
 */
export interface Attachment {
  kind: ReferrerKind;
  /** Such as `application/spdx+json`, where it is told. */
  artifactType?: string;
  /** When it was made, as whoever attached it says. */
  createdAt?: Date;
  /** When the registry got it, where it was asked. */
  attachedAt?: Date;
  /** Until when the image is supported, if that is what it tells. */
  endOfLife?: Date;
  /** The digest of what it is attached to, if its own manifest says so. */
  subject?: string;
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
 * @param attachedAt - when the registry got it
 *
 * @alpha
 */
export function readAttachment(
  referrer: AttachmentSource,
  manifest?: AcrManifest,
  attachedAt?: Date,
): Attachment {
  const documents = documentsOf(manifest);
  const told = { ...annotationsOf(manifest), ...referrer.annotations };
  const annotations = {
    ...told,
    ...(documents.length === 1 && documents[0].annotations),
  };
  const artifactType = ownType(manifest) ?? referrer.artifactType;
  const createdAt = createdAtOf(told);
  const endOfLife = mayTellEndOfLife(artifactType)
    ? endOfLifeDate(annotations)
    : undefined;
  const subject = subjectOf(manifest);
  return {
    kind: referrerKind(artifactType, annotations),
    ...(artifactType && { artifactType }),
    ...(createdAt && { createdAt }),
    ...(attachedAt && { attachedAt }),
    ...(endOfLife && { endOfLife }),
    ...(subject && { subject }),
    documents,
  };
}

/**
 * Tells whether something that is listed for a manifest is attached to it: whoever
 * may push can list what belongs to another one.
 *
 * @alpha
 */
export function isAttachedTo(
  { subject }: Attachment,
  digest: string | undefined,
): boolean {
  return subject === undefined || subject === digest;
}

/** When something was made, where that was written down. */
function createdAtOf(
  annotations: Readonly<Record<string, string>>,
): Date | undefined {
  const time = new Date(annotations[CREATED] ?? Number.NaN);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

function annotationsOf(manifest: AcrManifest | undefined) {
  return manifest && 'annotations' in manifest ? manifest.annotations : {};
}

function documentsOf(manifest: AcrManifest | undefined): Descriptor[] {
  switch (manifest?.kind) {
    case 'image':
      return manifest.layers;
    case 'artifact':
      return manifest.documents;
    default:
      return [];
  }
}

function subjectOf(manifest: AcrManifest | undefined): string | undefined {
  return manifest && 'subject' in manifest ? manifest.subject : undefined;
}

/** The type that a manifest gives itself, in as many words. */
function toldTypeOf(manifest: AcrManifest | undefined): string | undefined {
  return manifest && 'artifactType' in manifest
    ? manifest.artifactType
    : undefined;
}

/** BuildKit attests in the form of an image; its documents tell the type. */
function ownType(manifest: AcrManifest | undefined): string | undefined {
  const told = toldTypeOf(manifest);
  if (told !== undefined || manifest?.kind !== 'image') {
    return told;
  }
  const { config, layers } = manifest;
  const saysNothing =
    config.mediaType === EMPTY_TYPE || isImageConfigType(config.mediaType);
  return saysNothing ? soleType(layers) : config.mediaType;
}

/** The type of the documents, if they are all of one. */
function soleType(documents: Descriptor[]): string | undefined {
  const types = new Set(documents.map(({ mediaType }) => mediaType));
  return types.size === 1 ? documents[0].mediaType : undefined;
}
