import { isRunning, isWhole } from '../../../data/query';
import { LoadedTags, TagListing } from '../../../data/tags';

type Loaded = Extract<TagListing, LoadedTags>;

/** What nothing at all comes to. */
const NONE: TagListing = { state: 'complete', registry: '', tags: [] };

/**
 * What several listings come to: all is there only where all of each is. One
 * that cannot be read is a gap as long as there is another one.
 */
export function joinListings(listings: readonly TagListing[]): TagListing {
  if (listings.length === 1) {
    return listings[0];
  }
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
  if (running.length > 0) {
    return listings.every(isWhole)
      ? { state: 'refreshing', pause, ...joined }
      : { state: 'filling', pause, ...joined, total: totalOf(listings) };
  }
  const gap = listings.find(hasGap);
  if (gap) {
    return { state: 'incomplete', error: gap.error, ...joined };
  }
  const old = loaded.find(each => each.state === 'outdated');
  return old
    ? { state: 'outdated', error: old.error, ...joined }
    : { state: 'complete', ...joined };
}

function hasGap(
  listing: TagListing,
): listing is Extract<TagListing, { state: 'failed' | 'incomplete' }> {
  return listing.state === 'failed' || listing.state === 'incomplete';
}

/** How many tags there are in all, where that is known of each. */
function totalOf(listings: readonly TagListing[]): number | undefined {
  let sum = 0;
  for (const listing of listings) {
    const total = countOf(listing);
    if (total === undefined) {
      return undefined;
    }
    sum += total;
  }
  return sum;
}

function countOf(listing: TagListing): number | undefined {
  if (listing.state === 'loading' || listing.state === 'failed') {
    return undefined;
  }
  return isWhole(listing) ? listing.tags.length : listing.total;
}
