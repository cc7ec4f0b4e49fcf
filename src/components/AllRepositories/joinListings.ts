import { LoadedTags, TagListing } from '../../hooks/useTags';
import { isWhole } from '../RepositoryTags/explainNoRows';
import { isRunning } from '../RepositoryTags/describeProgress';

type Loaded = Extract<TagListing, LoadedTags>;

/** What nothing at all comes to. */
const NONE: TagListing = { state: 'complete', registry: '', tags: [] };

/**
 * What several listings come to. One that cannot be read does not count as long
 * as there is another one.
 */
export function joinListings(listings: readonly TagListing[]): TagListing {
  const loaded = listings.filter((each): each is Loaded => 'tags' in each);
  const running = listings.filter(isRunning);
  if (loaded.length === 0) {
    const active = running.find(each => !each.pause);
    return active ?? running[0] ?? listings[0] ?? NONE;
  }
  const registries = new Set(loaded.map(({ registry }) => registry));
  const joined: LoadedTags = {
    registry: registries.size === 1 ? loaded[0].registry : '',
    tags: loaded.flatMap(({ tags }) => tags),
  };
  // As long as one goes on, nobody has to know that another one waits.
  const pause = running.every(each => each.pause)
    ? running[0]?.pause
    : undefined;
  if (running.some(({ state }) => state !== 'refreshing')) {
    return { state: 'filling', pause, ...joined, total: totalOf(listings) };
  }
  if (running.length > 0) {
    return { state: 'refreshing', pause, ...joined };
  }
  const unfinished =
    loaded.find(({ state }) => state === 'incomplete') ??
    loaded.find(({ state }) => state === 'outdated');
  return unfinished
    ? { ...unfinished, ...joined }
    : { state: 'complete', ...joined };
}

/** Tells whether a first answer may come at any moment. */
export function isAwaited(listing: TagListing): boolean {
  return listing.state === 'loading' && !listing.pause;
}

/** How many tags there are in all, where that is known of each. */
function totalOf(listings: readonly TagListing[]): number | undefined {
  let sum = 0;
  for (const listing of listings) {
    if (listing.state !== 'failed') {
      const total = countOf(listing);
      if (total === undefined) {
        return undefined;
      }
      sum += total;
    }
  }
  return sum;
}

function countOf(
  listing: Exclude<TagListing, { state: 'failed' }>,
): number | undefined {
  if (listing.state === 'loading') {
    return undefined;
  }
  return isWhole(listing) ? listing.tags.length : listing.total;
}
