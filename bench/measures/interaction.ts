/** How soon the table follows its user. */
import { Page } from 'playwright-core';
import { overviewOf, Place, visit } from '../browser';
import { allRowsOf, componentOf, newestOf, sizeOf } from '../repositories';
import { summarize } from '../statistics';
import { timeEvent, timeTab } from '../stopwatch';
import { Measure } from './types';

/** As many rows as there are on a page. */
const ROWS = 20;

/**
 * Sorts, filters and turns the page of a long list that is all there; turns that of
 * a table whose rows have the same in them, too.
 */
export const measureInteraction: Measure = async (place, runs) => {
  const times: Record<string, number[]> = {
    sort: [],
    filter: [],
    page: [],
    pageLikeOurs: [],
  };
  for (let run = 0; run < runs; run++) {
    const path = overviewOf(componentOf('large', 'plain'));
    const { page, settled, close } = await visit(place, path);
    const text = allRowsOf('large');
    await timeTab(page, 'ACR', { text });
    await settled();
    times.page.push(await turnPage(page, 'large', 'Next page'));
    await page.getByRole('button', { name: 'Previous page' }).click();
    times.sort.push(await sort(page));
    times.filter.push(await filter(page));
    await close();
    times.pageLikeOurs.push(await turnPageLikeOurs(place));
  }
  const most = { sort: 100, filter: 150, page: 50 };
  return [
    toResult('Sort, 12,000 tags', times.sort, most.sort),
    toResult('Filter, 12,000 tags', times.filter, most.filter),
    {
      ...toResult('Change of page, 12,000 tags', times.page, most.page),
      baseline: { name: 'like ours', value: summarize(times.pageLikeOurs) },
    },
  ];
};

function toResult(what: string, times: number[], most: number) {
  return { what, ours: summarize(times), unit: 'ms', limit: { most } };
}

async function turnPage(page: Page, repository: string, name: string) {
  const next = page.getByRole('button', { name, exact: true });
  const firstRow = `build-${sizeOf(repository) - ROWS}`;
  return timeEvent(page, 'click', { firstRow }, () => next.click());
}

async function turnPageLikeOurs(place: Place) {
  const path = overviewOf(componentOf('small', 'plain'));
  const { page, settled, close } = await visit(place, path);
  await timeTab(page, 'Like ours', { firstRow: newestOf('small') });
  await settled();
  const time = await turnPage(page, 'small', 'Next Page');
  await close();
  return time;
}

/** The oldest first, and back again. */
async function sort(page: Page) {
  const heading = page.getByRole('button', { name: 'Last modified' });
  const time = await timeEvent(page, 'click', { firstRow: 'build-1' }, () =>
    heading.click(),
  );
  await heading.click();
  await page.getByRole('link', { name: newestOf('large') }).waitFor();
  return time;
}

/** The last letter of a text that leaves a few rows. */
async function filter(page: Page) {
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('build-77');
  await page.getByRole('link', { name: 'build-7799', exact: true }).waitFor();
  return timeEvent(page, 'keydown', { firstRow: 'build-7779' }, () =>
    field.press('7'),
  );
}
