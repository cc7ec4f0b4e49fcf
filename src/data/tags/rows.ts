import {
  AcrError,
  AcrManifestProperties,
  AcrTag,
  BuildCache,
  findPatch,
  ImageRepository,
  isCompanion,
  keyOf,
} from 'backstage-plugin-acr-common';
import { AssessmentSummary } from 'backstage-plugin-acr-common/reports';
import { hasSameItems } from '../query';

/** A repository whose tags are shown. */
export interface NamedRepository {
  repository: ImageRepository;
  /** What its registry is called, where there are several of them. */
  registryTitle?: string;
}

/** A line of the table: a tag, and all tags of the same image. */
export interface TagRow extends NamedRepository {
  /** Unique in the table. */
  id: string;
  tag: AcrTag;
  /**
   * Every tag that points to the same digest, this one among them, newest
   * change first.
   */
  names: readonly string[];
  /** The tag that this one is a patch of. */
  patchOf?: string;
  /** Whether cosign keeps a signature of the image under a tag beside it. */
  hasSignatureTag?: boolean;
  /** What is known of the manifest, once it was read. */
  manifest?: AcrManifestProperties;
  /** Whether the registry has no manifest that the tag could point to. */
  isManifestMissing?: boolean;
  /** What is there in the place of an image, if that is a build cache. */
  buildCache?: BuildCache;
  /** Whether there may be reports of the image, or why none can be listed. */
  mayHaveReports?: boolean | AcrError;
  /** What was known of its security when the user sorted by that. */
  assessment?: AssessmentSummary;
}

/** The lines of a repository: its images, and what only belongs to them. */
export interface TagRows {
  images: TagRow[];
  companions: TagRow[];
}

/** As cosign names the tag of a signature. */
const SIGNATURE_TAG = /^sha256-([0-9a-f]{64})\.sig$/;

/** Lines are made once: a table that knows a line does not draw it anew. */
const rowsByTag = new WeakMap<AcrTag, TagRow>();

/** The tags of an image, newest change first, as they were made lines of. */
const namesByNewest = new WeakMap<AcrTag, readonly string[]>();

/**
 * Makes the table's lines of tags, those changed last first.
 *
 * @param of - whose tags they are
 */
export function toRows(tags: readonly AcrTag[], of: NamedRepository): TagRows {
  const newestFirst = sortNewestFirst(tags);
  const namesByDigest = groupNames(newestFirst);
  const rows: TagRows = { images: [], companions: [] };
  const allNames = new Set(newestFirst.map(({ name }) => name));
  const isTag = (name: string) => allNames.has(name);
  const signed = signedDigests(newestFirst);
  for (const tag of newestFirst) {
    const patchOf = findPatch(tag.name, isTag)?.base;
    const row = toRow(of, tag, {
      names: namesByDigest.get(tag.digest)!,
      ...(patchOf && { patchOf }),
      ...(signed.has(tag.digest) && { hasSignatureTag: true }),
    });
    (isCompanion(tag.name) ? rows.companions : rows.images).push(row);
  }
  return rows;
}

/**
 * The names of the tags by their digests. An image with the same tags as before
 * has the same array: so lines are compared without looking into it, of which an
 * image may have as many as there are tags.
 */
function groupNames(
  newestFirst: readonly AcrTag[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, { newest: AcrTag; names: string[] }>();
  for (const tag of newestFirst) {
    const group = groups.get(tag.digest);
    if (group) {
      group.names.push(tag.name);
    } else {
      groups.set(tag.digest, { newest: tag, names: [tag.name] });
    }
  }
  const namesByDigest = new Map<string, readonly string[]>();
  for (const [digest, { newest, names }] of groups) {
    const known = namesByNewest.get(newest) ?? [];
    const kept = hasSameItems(known, names) ? known : names;
    namesByNewest.set(newest, kept);
    namesByDigest.set(digest, kept);
  }
  return namesByDigest;
}

/** The images of which cosign keeps a signature under a tag. */
function signedDigests(tags: readonly AcrTag[]): ReadonlySet<string> {
  return new Set(
    tags.flatMap(({ name }) => {
      const hex = SIGNATURE_TAG.exec(name)?.[1];
      return hex ? [`sha256:${hex}`] : [];
    }),
  );
}

/** Reads each time once, not at every comparison. */
function sortNewestFirst(tags: readonly AcrTag[]): AcrTag[] {
  const times = tags.map(tag => tag.updatedAt.getTime());
  return [...times.keys()]
    .sort((a, b) => times[b] - times[a])
    .map(at => tags[at]);
}

function toRow(
  of: NamedRepository,
  tag: AcrTag,
  told: Pick<TagRow, 'names' | 'patchOf' | 'hasSignatureTag'>,
): TagRow {
  const known = rowsByTag.get(tag);
  if (
    known &&
    known.patchOf === told.patchOf &&
    known.names === told.names &&
    known.hasSignatureTag === told.hasSignatureTag &&
    known.repository === of.repository &&
    known.registryTitle === of.registryTitle
  ) {
    return known;
  }
  const id = `${keyOf(of.repository)} ${tag.name}`;
  const row = { id, tag, ...told, ...of };
  rowsByTag.set(tag, row);
  return row;
}

/**
 * Leaves the lines that contain a text, whatever its case: in the tag, in the
 * digest, or in what they say of the repository.
 */
export function filterRows(rows: TagRow[], filter: string): TagRow[] {
  const wanted = filter.trim().toLowerCase();
  return wanted === ''
    ? rows
    : rows.filter(
        ({ tag, repository, registryTitle }) =>
          tag.name.toLowerCase().includes(wanted) ||
          tag.digest.includes(wanted) ||
          repository.name.includes(wanted) ||
          registryTitle?.toLowerCase().includes(wanted),
      );
}

/** Tells whether a tag was changed after it was created; it need not point elsewhere. */
export function wasChanged(tag: AcrTag): boolean {
  return tag.updatedAt > tag.createdAt;
}
