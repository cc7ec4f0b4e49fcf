/** What is left behind by those who look at many repositories. */
import type { CDPSession, Page } from 'playwright-core';
import { visit } from '../browser';
import { componentOf, newestOf, VISITS } from '../repositories';
import { Measure } from './types';

/** From there on nothing may grow any more: of twenty the lists are kept by then. */
const WARM = 35;
/** Counts differ from visit to visit: some of them are summed up. */
const SOME = 10;
const MB = 1024 * 1024;

interface Counts {
  /** In bytes, after the garbage was collected. */
  heap: number;
  listeners: number;
  /** Timers that have yet to run. */
  timers: number;
}

/** Visits one repository after the other in one app, as its user does. */
export const measureMemory: Measure = async place => {
  const { page, settled, requests, close } = await visit(
    place,
    '/catalog',
    async opened => {
      await opened.addInitScript(countTimers);
    },
  );
  const devtools = await page.context().newCDPSession(page);
  const atWarm: Counts[] = [];
  const atLast: Counts[] = [];
  for (let at = 1; at <= VISITS; at++) {
    const name = `visited-${at}`;
    const component = `/catalog/default/component/${componentOf(
      name,
      'plain',
    )}`;
    await navigate(page, `${component}/acr`);
    const row = page.getByRole('link', { name: newestOf(name), exact: true });
    await row.waitFor();
    // Who looks at many of them looks at each for a moment.
    await settled(150);
    await navigate(page, '/catalog');
    await row.waitFor({ state: 'detached' });
    // To collect the garbage takes long: only what is compared is counted.
    if (at > WARM - SOME && at <= WARM) {
      atWarm.push(await count(page, devtools));
    } else if (at > VISITS - SOME) {
      atLast.push(await count(page, devtools));
    }
  }
  const before = requests.length;
  await settled();
  const after = requests.length - before;
  await close();
  const warm = sumUp(atWarm);
  const last = sumUp(atLast);
  return [
    {
      what: `Memory after ${VISITS} visits`,
      ours: round(last.heap / MB),
      baseline: { name: `after ${WARM}`, value: round(warm.heap / MB) },
      unit: 'MB',
      limit: { timesBaseline: 1.05 },
    },
    {
      what: `Listeners after ${VISITS} visits`,
      ours: last.listeners,
      baseline: { name: `after ${WARM}`, value: warm.listeners },
      unit: '',
      // Two for each visit would be more.
      limit: { timesBaseline: 1.1 },
    },
    {
      what: `Timers after ${VISITS} visits`,
      ours: last.timers,
      baseline: { name: `after ${WARM}`, value: warm.timers },
      unit: '',
      limit: { timesBaseline: 1 },
    },
    {
      what: 'Requests after the last visit',
      ours: after,
      unit: '',
      limit: { most: 0 },
    },
  ];
};

/** Of garbage the least, for some is left; of timers the most. */
function sumUp(counts: readonly Counts[]): Counts {
  return {
    heap: Math.min(...counts.map(({ heap }) => heap)),
    listeners: Math.min(...counts.map(({ listeners }) => listeners)),
    timers: Math.max(...counts.map(({ timers }) => timers)),
  };
}

function round(value: number) {
  return Math.round(value * 10) / 10;
}

/** Goes to another page of the app without loading it anew. */
async function navigate(page: Page, path: string) {
  await page.evaluate(to => {
    window.history.pushState({}, '', to);
    window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, path);
}

async function count(page: Page, devtools: CDPSession): Promise<Counts> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const valueOf = (name: string) =>
    metrics.find(metric => metric.name === name)!.value;
  return {
    heap: valueOf('JSHeapUsedSize'),
    listeners: valueOf('JSEventListeners'),
    timers: await page.evaluate(() => window.openTimers.size),
  };
}

declare global {
  interface Window {
    openTimers: Set<unknown>;
  }
}

/** Runs in the page: counts what is yet to happen there. */
function countTimers() {
  const { setTimeout: set, clearTimeout: clear } = window;
  const open = new Set<unknown>();
  window.openTimers = open;
  const counted = (run: TimerHandler, ms?: number, ...args: unknown[]) => {
    const timer = set(
      (...given: unknown[]) => {
        open.delete(timer);
        if (typeof run === 'function') {
          run(...given);
        }
      },
      ms,
      ...args,
    );
    open.add(timer);
    return timer;
  };
  window.setTimeout = counted as typeof window.setTimeout;
  window.clearTimeout = timer => {
    open.delete(timer);
    clear(timer);
  };
}
