/** Makes repositories whose images were built, byte for byte. */
import {
  ManifestRecord,
  RepositoryContent,
  RepositoryRecord,
  TagRecord,
} from '../registry';
import { makeRepository, makeTag, minutesAgo } from './make';
import { describeManifests } from './manifestRecords';
import { BuiltImage, contentOf } from './oci';

/** An image that was pushed by its digest alone. */
export interface PushedImage {
  image: BuiltImage;
  /** In minutes before now. */
  pushed: number;
}

/** A tag, and the image that it names. */
export interface PushedTag extends PushedImage {
  name: string;
  /** When it came to name this image, if it named another one before. */
  moved?: number;
  isLocked?: boolean;
  isReadDisabled?: boolean;
  isQuarantined?: boolean;
}

/** What a repository is made of. */
export interface BuiltRepository {
  tags: PushedTag[];
  /** Referrers, and whatever else has no tag. */
  untagged?: PushedImage[];
  /** How its content is given, if not as usual. */
  content?: Partial<RepositoryContent>;
}

/**
 * A repository of what was built: its content, and what the registry tells of
 * it by itself.
 */
export function makeBuiltRepository(
  name: string,
  { tags, untagged = [], content }: BuiltRepository,
): RepositoryRecord {
  const images = [...tags, ...untagged].map(({ image }) => image);
  return {
    ...makeRepository(name, tags.map(toTagRecord), undefined, [
      ...describeAll([...tags, ...untagged]).values(),
    ]),
    content: { ...contentOf(images), ...content },
  };
}

function toTagRecord(tag: PushedTag): TagRecord {
  return {
    ...makeTag(tag.name, '', tag.pushed, tag.moved),
    digest: tag.image.digest,
    ...(tag.isLocked && { isLocked: true }),
    ...(tag.isReadDisabled && { isReadDisabled: true }),
  };
}

/** Each manifest once, as old as the first push that brought it. */
function describeAll(pushes: Array<PushedImage & Partial<PushedTag>>) {
  const oldestFirst = pushes
    .map(push => ({ ...push, minutes: push.moved ?? push.pushed }))
    .sort((a, b) => b.minutes - a.minutes);
  const records = new Map<string, ManifestRecord>();
  for (const { image, minutes, isQuarantined } of oldestFirst) {
    for (const record of describeManifests(image, minutesAgo(minutes))) {
      const known = records.get(record.digest) ?? record;
      const isImage = record.digest === image.digest;
      records.set(record.digest, {
        ...known,
        ...(isImage && isQuarantined && { isQuarantined }),
      });
    }
  }
  return records;
}
