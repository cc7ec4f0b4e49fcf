import { AcrTag, isCompanion, Registry } from 'backstage-plugin-acr-common';

/**
 * How much is known of a repository in a registry: all its tags, some of them
 * with more to come or without, or that there is no such repository.
 */
export type ListingState = 'whole' | 'filling' | 'failed' | 'missing';

/** The tags of a repository in one registry, as far as they are known. */
export interface RegistryListing {
  registry: Registry;
  state: ListingState;
  tags: readonly AcrTag[];
}

/** Tags of an image. */
interface ImageNames {
  names: readonly string[];
  /** How many it has beside those that are named; absent if there are none. */
  more?: number;
}

/** What a registry has of a row's tag and image. */
export type PromotionCell =
  /** The tag is there, and points to the image. */
  | { state: 'same' }
  /** The tag is there and points to another image, which may have more tags. */
  | ({ state: 'other-image'; digest: string } & ImageNames)
  /** The image is there under these tags, and the tag is not. */
  | ({ state: 'other-tag' } & ImageNames)
  | { state: 'absent' }
  /** The tag is not in what is read of the list; the image may be, under these. */
  | ({ state: 'unknown' } & ImageNames);

/** As many tags as a cell names: an image may have all tags of a repository. */
const MOST_NAMED = 20;

/** A tag, and where its image is. */
export interface PromotionRow {
  /** The tag's name. */
  name: string;
  /** What the tag points to in the first registry that has it. */
  digest: string;
  /** When it changed last, in whichever registry. */
  updatedAt: Date;
  /** One for each column. */
  cells: readonly PromotionCell[];
}

/** Which tag's image is in which registry. */
export interface PromotionMatrix {
  /** The registries that have the repository, or may have it. */
  columns: readonly RegistryListing[];
  /** The tags changed last come first. */
  rows: readonly PromotionRow[];
}

/**
 * Lays several registries beside each other. What is only attached to images
 * is left out.
 *
 * @param listings - in the order of the configuration
 * @param isImage - whether that is what a digest stands for, as far as is known
 */
export function makeMatrix(
  listings: readonly RegistryListing[],
  isImage: (digest: string) => boolean = () => true,
): PromotionMatrix {
  const columns = listings
    .filter(({ state }) => state !== 'missing')
    .map(listing => ({
      ...listing,
      tags: listing.tags.filter(
        ({ name, digest }) => !isCompanion(name) && isImage(digest),
      ),
    }));
  const looks = columns.map(makeLook);
  const rows = findTags(columns).map(row => ({
    ...row,
    cells: looks.map(look => look(row.name, row.digest)),
  }));
  return { columns, rows };
}

/** Tells whether it is known that a row's tag is not the same everywhere. */
export function isDifferent({ cells }: PromotionRow): boolean {
  return cells.some(({ state }) => state !== 'same' && state !== 'unknown');
}

/** Each tag once, with the image that it has where it comes first. */
function findTags(columns: readonly RegistryListing[]) {
  const found = new Map<string, Omit<PromotionRow, 'cells'>>();
  for (const { tags } of columns) {
    for (const { name, digest, updatedAt } of tags) {
      const known = found.get(name);
      if (!known) {
        found.set(name, { name, digest, updatedAt });
      } else if (updatedAt > known.updatedAt) {
        known.updatedAt = updatedAt;
      }
    }
  }
  return [...found.values()].sort((a, b) => +b.updatedAt - +a.updatedAt);
}

const SAME: PromotionCell = { state: 'same' };
const ABSENT: PromotionCell = { state: 'absent' };

/** Makes what looks a tag and its image up in a registry. */
function makeLook({ state, tags }: RegistryListing) {
  const digests = new Map<string, string>();
  const names = new Map<string, string[]>();
  for (const { name, digest } of tags) {
    digests.set(name, digest);
    const others = names.get(digest);
    if (others) {
      others.push(name);
    } else {
      names.set(digest, [name]);
    }
  }
  return (tag: string, digest: string): PromotionCell => {
    const there = digests.get(tag);
    if (there === digest) {
      return SAME;
    }
    if (there !== undefined) {
      const others = nameSome(names.get(there) ?? [], tag);
      return { state: 'other-image', digest: there, ...others };
    }
    const others = nameSome(names.get(digest) ?? []);
    if (state !== 'whole') {
      return { state: 'unknown', ...others };
    }
    return others.names.length > 0 ? { state: 'other-tag', ...others } : ABSENT;
  };
}

/** Some of an image's tags, without one of them if that is told elsewhere. */
function nameSome(all: readonly string[], told?: string): ImageNames {
  const names = all
    .slice(0, MOST_NAMED + 1)
    .filter(name => name !== told)
    .slice(0, MOST_NAMED);
  const more = all.length - names.length - Number(told !== undefined);
  return more > 0 ? { names, more } : { names };
}
