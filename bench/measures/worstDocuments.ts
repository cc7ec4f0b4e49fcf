/** What the worst documents do to a page, of each format that is read. */
import { execFileSync } from 'child_process';
import { resolve } from 'path';
import type { LargestSlices } from '../documents/assessLargest';
import type { Reading } from '../documents/readOne';
import { WORST_DOCUMENTS } from '../documents/worst';
import { summarize } from '../statistics';
import { MeasureApart, Result } from './types';

const MB = 1024 * 1024;
/** As much of a document is read at most; and in the short form. */
const WHOLE = 50 * MB;
const SHORT = 1 * MB;
/** A document takes some seconds. */
const MOST_RUNS = 3;

/** The longest time that a page may stand still, in ms. */
const MOST_TIME = 50;
/** How much the heap may grow, and what may be left of it, in MB. */
const MOST_HEAP = 600;
const MOST_KEPT = 100;
/** Findings, what is set aside, misconfigurations, secrets, and packages. */
const MOST_ENTRIES = 4 * 25_000 + 100_000;

/** Reads each of them in a process of its own, in turns as the page does. */
export const measureWorstDocuments: MeasureApart = async (runs, isShort) => {
  const size = isShort ? SHORT : WHOLE;
  const rows = ['an honest report', ...Object.keys(WORST_DOCUMENTS)].map(
    name => {
      const readings = Array.from({ length: Math.min(runs, MOST_RUNS) }, () =>
        readOne(name, size),
      );
      return { readings, results: resultsOf(name, readings) };
    },
  );
  const all = rows.flatMap(({ readings }) => readings);
  return [
    ...rows.flatMap(({ results }) => results),
    ...measureLargest(Math.min(runs, MOST_RUNS)),
    {
      what: 'Entries kept of one document',
      ours: Math.max(...all.map(({ entries }) => entries)),
      unit: '',
      limit: { most: MOST_ENTRIES },
    },
    {
      what: 'Heap kept of one document',
      ours: round(Math.max(...all.map(({ kept }) => kept)) / MB),
      unit: 'MB',
      limit: { most: MOST_KEPT },
    },
  ];
};

function readOne(name: string, size: number): Reading {
  return runApart('readOne.ts', [name, String(size)]);
}

/** What is made of the largest report and VEX that are kept, in turns, too. */
function measureLargest(runs: number): Result[] {
  const all = Array.from(
    { length: runs },
    (): LargestSlices => runApart('assessLargest.ts'),
  );
  return Object.entries(all[0]).map(([name, { count }]) => ({
    what: `Longest of ${count} slices: ${name}`,
    ours: summarize(all.map(each => round(each[name].longest))),
    unit: 'ms',
    limit: { most: MOST_TIME },
  }));
}

/** Runs a script in a process of its own; what it writes is its result. */
function runApart<T>(script: string, given: string[] = []): T {
  const output = execFileSync(process.execPath, [
    '--expose-gc',
    '--require',
    require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    resolve(__dirname, '../documents', script),
    ...given,
  ]);
  return JSON.parse(String(output));
}

function resultsOf(name: string, readings: readonly Reading[]): Result[] {
  const [{ slices, parsedAtOnce }] = readings;
  return [
    {
      what: `Longest of ${slices} slices: ${name}`,
      ours: summarize(readings.map(({ longest }) => round(longest))),
      unit: 'ms',
      limit: { most: MOST_TIME },
    },
    {
      what: `Most heap while it is read: ${name}`,
      ours: summarize(readings.map(({ peak }) => round(peak / MB))),
      baseline: { name: 'parsed at once', value: round(parsedAtOnce / MB) },
      unit: 'MB',
      limit: { most: MOST_HEAP },
    },
  ];
}

function round(value: number) {
  return Math.round(value * 10) / 10;
}
