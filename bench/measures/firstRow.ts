/** How soon the first row is there, and when one comes back to the tab. */
import { openBrowser, overviewOf, Place, visit } from '../browser';
import { componentOf, newestOf } from '../repositories';
import { summarize } from '../statistics';
import { timePage, timeTab } from '../stopwatch';
import { Measure } from './types';

/** Opens tabs of the app one after the other, each in a browser of its own. */
export const measureFirstRow: Measure = async (place, runs) => {
  const times: Record<string, number[]> = {
    bare: [],
    likeOurs: [],
    small: [],
    large: [],
    barePage: [],
    page: [],
  };
  const again: number[] = [];
  let requestsAgain = 0;
  for (let run = 0; run < runs; run++) {
    times.barePage.push(await loadPage(place, 'bare'));
    times.page.push(await loadPage(place, 'acr'));
    times.bare.push(await openOnce(place, 'small', 'Bare'));
    times.likeOurs.push(await openOnce(place, 'small', 'Like ours'));
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
      what: 'The same, against a table whose rows have links and buttons, too',
      ours: small,
      baseline: { name: 'like ours', value: summarize(times.likeOurs) },
      unit: 'ms',
      limit: { timesBaseline: 1.1 },
    },
    {
      what: 'The same for who comes by a link: from the start of the page',
      ours: summarize(times.page),
      baseline: { name: 'bare', value: summarize(times.barePage) },
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

/** Who comes by a link loads the app, too. */
async function loadPage(place: Place, tab: string) {
  const { page, close } = await openBrowser(place);
  const path = `${overviewOf(componentOf('small', 'plain'))}/${tab}`;
  const sight = { firstRow: newestOf('small') };
  const time = await timePage(page, place.url + path, sight);
  await close();
  return time;
}

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
