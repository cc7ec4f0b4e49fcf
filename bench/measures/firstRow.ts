/** How soon the first row is there, and when one comes back to the tab. */
import { overviewOf, Place, visit } from '../browser';
import { componentOf, newestOf } from '../repositories';
import { summarize } from '../statistics';
import { timeTab } from '../stopwatch';
import { Measure } from './types';

/** Opens tabs of the app one after the other, each in a browser of its own. */
export const measureFirstRow: Measure = async (place, runs) => {
  const times = { bare: [], small: [], large: [] } as Record<string, number[]>;
  const again: number[] = [];
  let requestsAgain = 0;
  for (let run = 0; run < runs; run++) {
    times.bare.push(await openOnce(place, 'small', 'Bare'));
    times.large.push(await openOnce(place, 'large', 'ACR'));
    const { first, back, requestsBack } = await openTwice(place, 'small');
    times.small.push(first);
    again.push(back);
    requestsAgain = Math.max(requestsAgain, requestsBack);
  }
  const small = summarize(times.small);
  return [
    {
      what: 'First row, 100 tags',
      ours: small,
      baseline: { name: 'bare', value: summarize(times.bare) },
      unit: 'ms',
      limit: { timesBaseline: 1.1 },
    },
    {
      what: 'First row, 12,000 tags',
      ours: summarize(times.large),
      baseline: { name: 'ours at 100', value: small },
      unit: 'ms',
      limit: { timesBaseline: 1.15 },
    },
    {
      what: 'First row, back within a minute',
      ours: summarize(again),
      baseline: { name: 'first visit', value: small },
      unit: 'ms',
      limit: { timesBaseline: 0.5 },
    },
    {
      what: 'Requests, back within a minute',
      ours: requestsAgain,
      unit: '',
      limit: { most: 0 },
    },
  ];
};

async function openOnce(place: Place, repository: string, tab: string) {
  const path = overviewOf(componentOf(repository, 'plain'));
  const { page, close } = await visit(place, path);
  const time = await timeTab(page, tab, { firstRow: newestOf(repository) });
  await close();
  return time;
}

async function openTwice(place: Place, repository: string) {
  const path = overviewOf(componentOf(repository, 'plain'));
  const { page, requests, settled, close } = await visit(place, path);
  const sight = { firstRow: newestOf(repository) };
  const first = await timeTab(page, 'ACR', sight);
  await settled();
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await page.getByText('About', { exact: true }).waitFor();
  const before = requests.length;
  const back = await timeTab(page, 'ACR', sight);
  await settled();
  const requestsBack = requests.length - before;
  await close();
  return { first, back, requestsBack };
}
