import { keyOf, LATEST_TAG } from 'backstage-plugin-acr-common';
import { readVersion } from '../../promotion';
import { TagRow } from './rows';

/**
 * Leaves one row of each image: that of the tag which tells most, such as `1.4.4` of
 * `1`, `1.4`, `1.4.4` and `latest`. Rows stay in their order.
 *
 * @param rows - those changed last first; of an image all that the user may see
 */
export function groupByImage(rows: readonly TagRow[]): TagRow[] {
  const best = new Map<string, TagRow>();
  for (const row of rows) {
    const image = `${keyOf(row.repository)} ${row.tag.digest}`;
    const other = best.get(image);
    if (!other || telling(row) > telling(other)) {
      best.set(image, row);
    }
  }
  const shown = new Set(best.values());
  return rows.filter(row => shown.has(row));
}

/** How much a tag tells: a version the more, the more numbers it has. */
function telling({ tag: { name } }: TagRow): number {
  const version = readVersion(name);
  if (version) {
    return 1 + version.numbers.length;
  }
  return name === LATEST_TAG ? 0 : 1;
}
