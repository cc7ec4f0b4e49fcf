/** For how long the page does not answer. */
import { Page } from 'playwright-core';
import { overviewOf, Place, visit } from '../browser';
import { REPORTED, REPORTED_TAG, FINDINGS } from '../reported';
import { allRowsOf, componentOf, newestOf, sizeOf } from '../repositories';
import { summarize } from '../statistics';
import { timeTab } from '../stopwatch';
import { Measure } from './types';

/** The longest task that is let pass, in ms. */
const MOST = 200;

/** Fills the longest list, and shows the largest report. */
export const measureLongTasks: Measure = async (place, runs) => {
  const filling: number[] = [];
  const reading: number[] = [];
  for (let run = 0; run < runs; run++) {
    filling.push(await fillHuge(place));
    reading.push(await readReport(place));
  }
  const limit = { most: MOST };
  return [
    {
      what: `Longest task while ${sizeOf('huge').toLocaleString(
        'en-US',
      )} tags come, after the first row`,
      ours: summarize(filling),
      unit: 'ms',
      limit,
    },
    {
      what: `Longest task while a report of 20 MB is read and shown`,
      ours: summarize(reading),
      unit: 'ms',
      limit,
    },
  ];
};

async function fillHuge(place: Place) {
  const path = overviewOf(componentOf('huge', 'plain'));
  const { page, close } = await visit(place, path);
  await timeTab(page, 'ACR', { firstRow: newestOf('huge') });
  const longest = await watchTasks(page);
  const all = page.getByText(allRowsOf('huge'), { exact: true });
  await all.waitFor({ timeout: 120_000 });
  const time = await longest();
  await close();
  return time;
}

async function readReport(place: Place) {
  const path = overviewOf(componentOf(REPORTED, 'plain'));
  const { page, settled, close } = await visit(place, path);
  // A busy machine may be quiet before the page has its tabs; then the last link of
  // this name is that of the sidebar.
  await page.getByRole('link', { name: 'Bare', exact: true }).waitFor();
  const longest = await watchTasks(page);
  await page.getByRole('link', { name: 'ACR', exact: true }).last().click();
  await page.getByRole('link', { name: REPORTED_TAG, exact: true }).click();
  const all = FINDINGS.toLocaleString('en-US');
  await page.getByText(all).first().waitFor({ timeout: 60_000 });
  await settled();
  const time = await longest();
  await close();
  return time;
}

/** Watches the main thread from now on; tells its longest task in ms. */
async function watchTasks(page: Page): Promise<() => Promise<number>> {
  const tasks = await page.evaluateHandle(() => {
    const durations = [0];
    new PerformanceObserver(list => {
      durations.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    return durations;
  });
  return () => tasks.evaluate(durations => Math.max(...durations));
}
