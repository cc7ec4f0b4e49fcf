/** How soon every row is there, from a registry that takes its time. */
import { listRequests, overviewOf, Place, visit } from '../browser';
import {
  allRowsOf,
  componentOf,
  Endpoint,
  ENDPOINTS,
  sizeOf,
  SLOW,
} from '../repositories';
import { summarize } from '../statistics';
import { timeTab } from '../stopwatch';
import { Measure, Result } from './types';

const PAGES = sizeOf('slow') / 1000;
const TAGS = sizeOf('slow').toLocaleString('en-US');

/** Reads a whole list through either endpoint. */
export const measureEveryRow: Measure = async (place, runs) => {
  const results: Result[] = [];
  for (const endpoint of ENDPOINTS) {
    const ours: number[] = [];
    const allAtOnce: number[] = [];
    let requests = 0;
    for (let run = 0; run < runs; run++) {
      const all = await readAll(
        place,
        endpoint,
        'All at once',
        `1-20 of ${sizeOf('slow')}`,
      );
      allAtOnce.push(all.time);
      const own = await readAll(place, endpoint, 'ACR', allRowsOf('slow'));
      ours.push(own.time);
      requests = Math.max(requests, own.requests);
    }
    const link = endpoint === 'linked' ? 'Link readable' : 'no Link';
    results.push(
      {
        what: `Every row, ${TAGS} tags, ${SLOW} ms a page, ${link}`,
        ours: summarize(ours),
        baseline: { name: 'all at once', value: summarize(allAtOnce) },
        unit: 'ms',
        limit: { timesBaseline: 1.15 },
      },
      {
        what: `Requests for it (${PAGES} pages), ${link}`,
        ours: requests,
        unit: '',
        limit: { most: PAGES + 2 },
      },
    );
  }
  return results;
};

async function readAll(
  place: Place,
  endpoint: Endpoint,
  tab: string,
  text: string,
) {
  const opened = await visit(place, overviewOf(componentOf('slow', endpoint)));
  const time = await timeTab(opened.page, tab, { text });
  const requests = listRequests(opened).length;
  await opened.close();
  return { time, requests };
}
