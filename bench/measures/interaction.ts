/** How soon the table follows its user. */
import { Page } from 'playwright-core';
import { overviewOf, visit } from '../browser';
import { allRowsOf, componentOf, newestOf, sizeOf } from '../repositories';
import { summarize } from '../statistics';
import { timeEvent, timeTab } from '../stopwatch';
import { Measure } from './types';

/** Sorts, filters and turns the page of a long list that is all there. */
export const measureInteraction: Measure = async (place, runs) => {
  const times = { sort: [], filter: [], page: [] } as Record<string, number[]>;
  for (let run = 0; run < runs; run++) {
    const path = overviewOf(componentOf('large', 'plain'));
    const { page, settled, close } = await visit(place, path);
    const text = allRowsOf('large');
    await timeTab(page, 'ACR', { text });
    await settled();
    times.page.push(await turnPage(page));
    times.sort.push(await sort(page));
    times.filter.push(await filter(page));
    await close();
  }
  const most = { sort: 100, filter: 150, page: 50 };
  return [
    toResult('Sort, 12,000 tags', times.sort, most.sort),
    toResult('Filter, 12,000 tags', times.filter, most.filter),
    toResult('Change of page, 12,000 tags', times.page, most.page),
  ];
};

function toResult(what: string, times: number[], most: number) {
  return { what, ours: summarize(times), unit: 'ms', limit: { most } };
}

async function turnPage(page: Page) {
  const next = page.getByRole('button', { name: 'Next page' });
  const firstRow = `build-${sizeOf('large') - 20}`;
  const time = await timeEvent(page, 'click', { firstRow }, () => next.click());
  await page.getByRole('button', { name: 'Previous page' }).click();
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
