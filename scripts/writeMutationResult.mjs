/**
 * Writes what `yarn mutate` has found as a table into `docs/quality.md`. With
 * `--check` it only looks whether the table there is good enough.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import prettier from 'prettier';

const ROOT = resolve(import.meta.dirname ?? '.', '..');
const REPORT = resolve(ROOT, 'reports/mutation/mutation.json');
const PAGE = resolve(ROOT, 'docs/quality.md');
const SECTION = /(<!-- mutation -->\n)[^]*?(<!-- \/mutation -->)/;

/** The least score, in percent, of each part and of the whole. */
const LEAST_SCORE = 85;

const PARTS = [
  'common/src/registry',
  'common/src/reports',
  'common/src/annotations.ts',
  'common/src/steps.ts',
  'src/data',
];
const ALL = 'All';

/** What becomes of mutants; the first two, one that never ends, too, are found out. */
const COLUMNS = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];

function assert(holds, message) {
  if (!holds) {
    throw new Error(message);
  }
}

function partOf(path) {
  return PARTS.find(part => path === part || path.startsWith(`${part}/`));
}

function rowOf(name, mutants) {
  const counts = COLUMNS.map(
    status => mutants.filter(mutant => mutant.status === status).length,
  );
  const sum = counts.reduce((total, count) => total + count, 0);
  const score = ((100 * (counts[0] + counts[1])) / sum).toFixed(1);
  const cells = [name, sum, ...counts, `${score} %`];
  return `| ${cells.join(' | ')} |\n`;
}

function tableOf(files) {
  const found = Object.entries(files).flatMap(([path, { mutants }]) =>
    mutants.map(({ status }) => ({ part: partOf(path), status })),
  );
  const rows = PARTS.map(part => {
    const mutants = found.filter(mutant => mutant.part === part);
    assert(mutants.length > 0, `The report tells nothing of ${part}`);
    return rowOf(`\`${part}\``, mutants);
  });
  return [
    '|  | mutants | killed | timed out | survived | not covered | score |\n',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n',
    ...rows,
    rowOf(ALL, found),
  ].join('');
}

function git(...args) {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
}

/** Whether the table tells of everything, and of nothing too little. */
function check(section) {
  const scores = Array.from(
    section.matchAll(/ (\d+\.\d) % \|$/gm),
    ([, score]) => Number(score),
  );
  assert(scores.length === PARTS.length + 1, 'docs/quality.md has no result');
  assert(
    scores.every(score => score >= LEAST_SCORE),
    `The mutation score is below ${LEAST_SCORE} %: see \`yarn mutate\``,
  );
}

const page = readFileSync(PAGE, 'utf8');
const section = SECTION.exec(page)?.[0];
assert(section, 'docs/quality.md has no place for the result');
if (process.argv.includes('--check')) {
  check(section);
} else {
  const { files } = JSON.parse(readFileSync(REPORT, 'utf8'));
  const date = new Date().toISOString().slice(0, 10);
  const head = `Commit ${git('rev-parse', '--short', 'HEAD')}, ${date}.\n\n`;
  const written = `\n${head}${tableOf(files)}\n`;
  const filled = page.replace(
    SECTION,
    (_all, start, end) => `${start}${written}${end}`,
  );
  const style = await prettier.resolveConfig(PAGE);
  writeFileSync(
    PAGE,
    await prettier.format(filled, { ...style, filepath: PAGE }),
  );
}
