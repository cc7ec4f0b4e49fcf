import { isCompanion } from '../../api/companions';
import { ImageManifest, ImageTag } from '../../api/types';
import { ImageRepository } from '../../registries/Registry';
import { AssessmentSummary } from '../../security/summary';

/** A line of the table: a tag, and all tags of the same image. */
export interface TagRow {
  /** Unique in the table. */
  id: string;
  tag: ImageTag;
  /** Whose tag it is, in a table of several repositories. */
  repository?: ImageRepository;
  /** What that one's registry is called, in a table of several registries. */
  registryTitle?: string;
  /**
   * Every tag that points to the same digest, this one among them, newest
   * change first. The rows of an image share the array.
   */
  names: readonly string[];
  /** What is known of the manifest, once it was read. */
  manifest?: ImageManifest;
  /** When the image comes to its end of life, once that is known. */
  endOfLife?: Date;
  /** What was known of its security when the user sorted by that. */
  assessment?: AssessmentSummary;
}

/** The lines of a repository: its images, and what only belongs to them. */
export interface TagRows<Row extends TagRow = TagRow> {
  images: Row[];
  companions: Row[];
}

/** Makes the table's lines of tags, those changed last first. */
export function toRows(tags: ImageTag[]): TagRows {
  const newestFirst = [...tags].sort(
    (a, b) => b.updatedAt.getTime() - a.updatedAt.getTime(),
  );
  const namesByDigest = new Map<string, string[]>();
  const rows: TagRows = { images: [], companions: [] };
  for (const tag of newestFirst) {
    const names = namesByDigest.get(tag.digest) ?? [];
    namesByDigest.set(tag.digest, names);
    names.push(tag.name);
    const row = { id: tag.name, tag, names };
    (isCompanion(tag.name) ? rows.companions : rows.images).push(row);
  }
  return rows;
}

/** Adds to the lines what is known of their manifests by now. */
export function joinManifests(
  rows: TagRow[],
  manifests: ReadonlyMap<string, ImageManifest>,
): TagRow[] {
  return manifests.size === 0
    ? rows
    : rows.map(row => ({ ...row, manifest: manifests.get(row.tag.digest) }));
}

/** Adds to the lines what is known of the security of their images. */
export function joinAssessments(
  rows: TagRow[],
  assessments: ReadonlyMap<string, AssessmentSummary>,
): TagRow[] {
  return assessments.size === 0
    ? rows
    : rows.map(row => ({
        ...row,
        assessment: assessments.get(row.tag.digest),
      }));
}

/** Adds to the lines on screen when their images come to their end of life. */
export function joinEndOfLife(
  rows: TagRow[],
  endOfLife: ReadonlyMap<string, Date>,
): TagRow[] {
  return endOfLife.size === 0
    ? rows
    : rows.map(row => {
        const date = endOfLife.get(row.tag.digest);
        return date ? { ...row, endOfLife: date } : row;
      });
}

/**
 * Leaves the lines that contain a text, whatever its case: in the tag, in the
 * digest, or in what they say of the repository.
 */
export function filterRows<Row extends TagRow>(
  rows: Row[],
  filter: string,
): Row[] {
  const wanted = filter.trim().toLowerCase();
  return wanted === ''
    ? rows
    : rows.filter(
        ({ tag, repository, registryTitle }) =>
          tag.name.toLowerCase().includes(wanted) ||
          tag.digest.includes(wanted) ||
          repository?.name.includes(wanted) ||
          registryTitle?.toLowerCase().includes(wanted),
      );
}

/** Tells whether a tag points elsewhere than when it was created. */
export function wasMoved(tag: ImageTag): boolean {
  return tag.updatedAt > tag.createdAt;
}
