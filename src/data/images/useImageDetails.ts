import {
  AcrTag,
  Attachment,
  AttachmentSource,
  readAttachment,
  unpackedSize,
} from 'backstage-plugin-acr-common';
import { useMemo, useState } from 'react';
import { Reading, useReadingBudget } from '../query';
import {
  compressedSize,
  findLayered,
  isContentMissing,
  KnownFacts,
  readFacts,
} from './contentFacts';
import { Referrers } from './referrersQuery';
import {
  AttachmentReading,
  knownFirst,
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
  companions: Reading<AcrTag[]>;
  /** What of both is to be seen, as far as it is read. */
  attachments: AttachmentReading[];
  /** What the lists tell of the others, which are not read. */
  others: Attachment[];
  /** Lets as many more be seen as come at a time. */
  showMore(): void;
  step: number;
  /** Whether there may be more, which are not even listed. */
  isCut: boolean;
  /** Whether the source of a cache rule keeps the list to itself. */
  isWithheld: boolean;
}

/** Everything that the content of an image tells, as far as it is read. */
export interface ImageDetails {
  /** Whether Backstage turned out to know no way to the content. */
  lacksContent: boolean;
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
 * Reads everything about an image. Works below a `RegistryProvider` and a
 * `ReadingBudgetProvider`.
 *
 * @param image - as the metadata API knows it
 * @param platform - the name of the image to choose from an index
 */
export function useImageDetails(image: Image, platform?: string): ImageDetails {
  const { repository, manifest: properties } = image;
  const content = useImageContent(repository, properties, platform);
  const lacksContent = isContentMissing(content);

  // Once it is clear whether there is an endpoint to ask.
  const isContentThere = content.manifest.state !== 'loading' && !lacksContent;
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
    lacksContent,
    content,
    facts: readFacts(content),
    size: compressedSize(content),
    unpackedSize: layered && unpackedSize(layered.layers),
    toTag,
    ...(content.chosen && { toChosen }),
  };
}

const NONE: AttachmentSource[] = [];

/** As many attached things as are on screen at first, and come at a time. */
const STEP = 20;

/** @param attestations - what is attached in another way than by a list */
function useAttachedTo(
  repository: string,
  digest: string | undefined,
  attestations: AttachmentSource[] = NONE,
): AttachedTo {
  const budget = useReadingBudget();
  const [opened, setOpened] = useState({ digest, room: STEP });
  const room = opened.digest === digest ? opened.room : STEP;
  const referrers = useReferrers(repository, digest);
  const companions = useCompanions(repository, digest);
  const list = referrers.state === 'ready' ? referrers.value : undefined;
  const tags = companions.state === 'ready' ? companions.value : undefined;
  const sources = useMemo(
    () => joinSources(tags ?? [], attestations, list?.items ?? NONE),
    [tags, attestations, list],
  );
  const others = useMemo(
    () => sources.slice(room).map(source => readAttachment(source)),
    [sources, room],
  );
  const attachments = useAttachments(repository, sources.slice(0, room));
  return {
    digest,
    referrers,
    companions,
    attachments,
    others,
    showMore() {
      budget.renew();
      setOpened({ digest, room: room + STEP });
    },
    step: STEP,
    isCut: list?.isCut === true,
    isWithheld: list?.isWithheld === true,
  };
}

/** Everything that is attached in whatever way, each once: what is known first. */
function joinSources(
  tags: readonly AcrTag[],
  attestations: readonly AttachmentSource[],
  referrers: readonly AttachmentSource[],
): AttachmentSource[] {
  const tagged = tags.map(({ digest }) => ({ digest, annotations: {} }));
  // A registry may list what cosign has tagged, too.
  const unique = new Map(
    [...tagged, ...knownFirst([...attestations, ...referrers])].map(source => [
      source.digest,
      source,
    ]),
  );
  return [...unique.values()];
}
