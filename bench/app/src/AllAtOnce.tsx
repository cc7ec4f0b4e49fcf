import { TagsTable } from './TagsTable';
import { Page, ReadPage, useTagsBy } from './tags';

const PAGE_SIZE = 1000;

async function readAll(readPage: ReadPage) {
  const first = await readPage({ n: String(PAGE_SIZE) });
  const all = first.tags;
  for (let page = first; !isLast(page, first); ) {
    page = await readPage({ n: String(PAGE_SIZE), last: all.at(-1)!.name });
    all.push(...page.tags);
  }
  return all;
}

/** Where the first page has no readable `Link`, none has. */
function isLast(page: Page, first: Page) {
  return first.link ? !page.link : page.tags.length < PAGE_SIZE;
}

/** The baseline of all rows: every page is read, then there is a table. */
export function AllAtOnce() {
  return <TagsTable tags={useTagsBy(readAll)} />;
}
