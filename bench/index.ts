/**
 * Measures what the tab costs, beside two baselines in the same browser, and
 * writes `bench/RESULTS.md`. The package is built before: `yarn build`.
 *
 * - `yarn bench [runs]`: the whole, by default with seven runs of each measure
 * - `yarn bench --short`: each measure once; fails if a count (of requests,
 *   timers, listeners) is above its limit, and writes nothing: times of one run
 *   tell nothing
 * - `yarn bench --only NAME`: measures whose names contain that; writes nothing.
 *   `yarn bench --only worstDocuments` needs neither a browser nor a built package
 */
import { execFileSync } from 'child_process';
import { writeFileSync } from 'fs';
import { resolve } from 'path';
import { parseArgs } from 'util';
import { launchBrowser } from './browser';
import { measureBundle } from './measures/bundle';
import { measureEveryRow } from './measures/everyRow';
import { measureFirstRow } from './measures/firstRow';
import { measureInteraction } from './measures/interaction';
import { measureLongTasks } from './measures/longTasks';
import { measureMemory } from './measures/memory';
import { measureReferrers } from './measures/referrers';
import { Measure, Result, shareOfLimit } from './measures/types';
import { measureWorstDocuments } from './measures/worstDocuments';
import { toMarkdown } from './results';
import { startSetting } from './setting';

/** These take place in processes of their own. */
const APART = {
  // First, for without a package that is built it fails.
  bundle: measureBundle,
  worstDocuments: measureWorstDocuments,
};
const IN_BROWSER = {
  firstRow: measureFirstRow,
  everyRow: measureEveryRow,
  longTasks: measureLongTasks,
  interaction: measureInteraction,
  memory: measureMemory,
  referrers: measureReferrers,
};
const RESULTS = resolve(__dirname, 'RESULTS.md');

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { short: { type: 'boolean' }, only: { type: 'string' } },
  });
  const runs = values.short ? 1 : Number(positionals[0] ?? 7);
  const chosen = <T>(measures: Record<string, T>): T[] =>
    Object.keys(measures)
      .filter(name => name.includes(values.only ?? ''))
      .map(name => measures[name]);
  const results: Result[] = [];
  const take = (found: Result[]) => {
    found.forEach(print);
    results.push(...found);
  };
  for (const measure of chosen(APART)) {
    take(await measure(runs, values.short === true));
  }
  const inBrowser = chosen(IN_BROWSER);
  const version =
    inBrowser.length > 0
      ? await measureInBrowser(inBrowser, runs, take)
      : undefined;

  if (values.short) {
    const over = results.filter(result => isCount(result) && isOver(result));
    process.exitCode = over.length > 0 ? 1 : 0;
    over.forEach(({ what }) => process.stderr.write(`Too many: ${what}\n`));
  } else if (version && !values.only) {
    writeFileSync(RESULTS, toMarkdown(results, { version, runs }));
    execFileSync('npx', ['prettier', '--write', RESULTS]);
  }
}

/** Returns the version of the browser. */
async function measureInBrowser(
  measures: readonly Measure[],
  runs: number,
  take: (found: Result[]) => void,
): Promise<string> {
  const setting = await startSetting();
  const browser = await launchBrowser();
  try {
    for (const measure of measures) {
      take(await measure({ browser, url: setting.url }, runs));
    }
    return browser.version();
  } finally {
    await browser.close();
    await setting.stop();
  }
}

function print(result: Result) {
  const { what, ours, baseline } = result;
  const share = shareOfLimit(result).toFixed(2);
  const figures = JSON.stringify([ours, baseline?.value]);
  process.stdout.write(`${share} of the limit: ${what} ${figures}\n`);
}

/** What is the same at every run. */
function isCount({ unit }: Result): boolean {
  return unit === '';
}

function isOver(result: Result): boolean {
  return shareOfLimit(result) > 1;
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
