import { fieldsOf, isDefined, listOf } from '../shared';
import { mentionedByUrl, type MentionedPackage } from './mention';

/** The most package URLs that are read of one property bag. */
const MAX_URLS = 100;

/** The package URLs in a property bag: `purls`, or one as `purl`. */
export function packageUrls(properties: unknown): MentionedPackage[] {
  const { purls, purl } = fieldsOf(properties);
  const urls = [...listOf(purls).slice(0, MAX_URLS), purl];
  return urls.map(mentionedByUrl).filter(isDefined);
}

/** Tells whether there are more than are read. */
export function hasMoreUrls(properties: unknown): boolean {
  return listOf(fieldsOf(properties).purls).length > MAX_URLS;
}
