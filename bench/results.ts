/** Writes down what was measured. */
import { execFileSync } from 'child_process';
import { cpus, totalmem } from 'os';
import { Sample } from './statistics';
import { Result, shareOfLimit, valueOf } from './measures/types';

/** Where it was measured, and of what. */
export interface Circumstances {
  /** Of the browser. */
  version: string;
  runs: number;
}

/** The page of results, in Markdown. */
export function toMarkdown(
  results: readonly Result[],
  { version, runs }: Circumstances,
): string {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD']);
  return `# Results

\`yarn bench\` wrote this page. Each time is the median of ${runs} runs (from the
shortest to the longest), each in a browser of its own with empty caches, in an app
that is built for production, through Backstage's real proxy to the embedded
registry. The clock is in the page: from a click on the tab, or from the user's
event, to after the paint that shows what was waited for. The runs of what is
compared take turns.

- _bare_: one page of 100 tags in \`core-components\`' table, nothing else
- _like ours_: the same with seven columns, a link and a button in each row, which
  tells what of the time is due to that
- _all at once_: all pages of 1,000 tags each, one after the other, then the table
- _all rows anew_: ours, in a browser that can't tell what is in view, and for somebody
  of whom Backstage does not know who it is, so that nothing is kept. Each user has an
  empty storage at first, and opens five tables of 100 tags, then all of them again, each
  in a memory of its own and on a screen of 900 px: each list of what is attached that is
  asked for is counted in the page. All users are there but for one figure, which says
  that it is a multiple: that of a hundred who ask anew

Machine: ${model.trim()}, ${cpus().length} cores, ${memory} GiB, Node ${
    process.version
  }, Chromium ${version}.
Date: ${new Date().toISOString().slice(0, 10)}. Commit: ${String(
    commit,
  ).trim()}.

| measure | measured | against | must be | result |
| --- | ---: | ---: | ---: | --- |
${results.map(toRow).join('\n')}
`;
}

function toRow(result: Result): string {
  const { what, ours, baseline, unit } = result;
  const against = baseline
    ? `${baseline.name}: ${format(baseline.value, unit)}`
    : '';
  return `| ${what} | ${format(ours, unit)} | ${against} | ${describeLimit(
    result,
  )} | ${describeOutcome(result)} |`;
}

function describeLimit({ limit, unit }: Result): string {
  return 'most' in limit
    ? `at most ${number(limit.most)} ${unit}`.trim()
    : `at most ${limit.timesBaseline} ×`;
}

function describeOutcome(result: Result): string {
  const { ours, baseline } = result;
  const isMet = shareOfLimit(result) <= 1;
  const ratio = baseline
    ? `${(valueOf(ours) / valueOf(baseline.value)).toFixed(2)} × `
    : '';
  return `${ratio}${isMet ? 'met' : '**not met**'}`;
}

function format(value: Sample | number, unit: string): string {
  return typeof value === 'number'
    ? `${number(value)} ${unit}`.trim()
    : `${number(value.median)} ${unit} (${number(value.min)}–${number(
        value.max,
      )})`;
}

function number(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 1 });
}
