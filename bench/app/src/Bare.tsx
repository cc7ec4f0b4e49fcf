import { TagsTable } from './TagsTable';
import { ReadPage, useTagsBy } from './tags';

/** Reads the first page. */
export async function readNewest(readPage: ReadPage) {
  const { tags } = await readPage({ n: '100', orderby: 'timedesc' });
  return tags;
}

/** The baseline of the first row: one page of 100 tags in a table. */
export function Bare() {
  return <TagsTable tags={useTagsBy(readNewest)} />;
}
