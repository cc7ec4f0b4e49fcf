/**
 * Compares what the packages export with the reports that are checked in, so that
 * nobody changes the public API unnoticed: `--update` rewrites them. Nothing is
 * exported without a release tag and a docstring, and nothing that is exported
 * names a type which is not. Reads what `yarn build` has declared from nothing: in
 * which order TypeScript writes a union hangs on what it has looked at before.
 */
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
} from '@microsoft/api-extractor';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { ROOT } from './packages.mjs';

const TEMPORARY = resolve(ROOT, 'node_modules/.cache/check-api');

/** The reports, and the entry points that they are about. */
const REPORTS = {
  'report.api.md': 'index',
  'report-alpha.api.md': 'alpha',
  'report-translations.api.md': 'translations/index',
  'common/report.api.md': 'index',
  'common/report-reports.api.md': 'reports/index',
};

function entryPointOf(report) {
  const folder = resolve(ROOT, 'dist-types', dirname(report), 'src');
  return resolve(folder, `${REPORTS[report]}.d.ts`);
}

function configOf(report) {
  const folder = resolve(ROOT, dirname(report));
  return ExtractorConfig.prepare({
    packageJsonFullPath: resolve(folder, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: entryPointOf(report),
      compiler: { tsconfigFilePath: resolve(ROOT, 'tsconfig.json') },
      newlineKind: 'lf',
      apiReport: {
        enabled: true,
        reportFileName: basename(report),
        reportFolder: folder,
        reportTempFolder: resolve(TEMPORARY, dirname(report)),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        // Types are what `tsc` says; here another release of it reads the sources of
        // what is imported from another package.
        compilerMessageReporting: { default: { logLevel: 'none' } },
        extractorMessageReporting: {
          default: { logLevel: 'error' },
          // Of members too: see `undocumentedIn`.
          'ae-undocumented': { logLevel: 'none' },
          // What is imported from another package here is found in its sources.
          'ae-wrong-input-file-type': { logLevel: 'none' },
        },
        tsdocMessageReporting: { default: { logLevel: 'error' } },
      },
    },
  });
}

/** What the main entry point of a package exports: others name it as it is there. */
function mainExportsOf(report) {
  const folder = resolve(ROOT, 'dist-types', dirname(report), 'src');
  const main = readFileSync(resolve(folder, 'index.d.ts'), 'utf8');
  return new Set(
    [...main.matchAll(/\{([^}]*)\}/g)].flatMap(([, names]) =>
      names.split(',').map(name => name.trim()),
    ),
  );
}

function isOfMainEntry(report, { messageId, text }) {
  const [, symbol] = /^The symbol "(\w+)"/.exec(text) ?? [];
  return (
    messageId === 'ae-forgotten-export' &&
    REPORTS[report] !== 'index' &&
    mainExportsOf(report).has(symbol)
  );
}

/** A member may be named so well that it needs no words; an export may not. */
function undocumentedIn(report) {
  const text = readFileSync(resolve(TEMPORARY, report), 'utf8');
  return [...text.matchAll(/^\/\/ .*\(undocumented\)\n(.*)$/gm)].map(
    ([, declaration]) => `No docstring: ${declaration}`,
  );
}

/**
 * What a report says, whatever the order. TypeScript writes the members of an
 * inferred type, and the choices of a union, in the order in which it came by them.
 */
function contentOf(path) {
  return readFileSync(path, 'utf8')
    .replace(/"[^"|]*"(?: \| "[^"|]*")+/g, union =>
      union.split(' | ').sort().join(' | '),
    )
    .split('\n')
    .sort()
    .join('\n');
}

function isUpToDate(name) {
  const [kept, written] = [ROOT, TEMPORARY].map(each => resolve(each, name));
  return existsSync(kept) && contentOf(kept) === contentOf(written);
}

/** Writes the report where it is compared from; what is wrong with it. */
function examine(report, compilerState, isUpdate) {
  const problems = [];
  Extractor.invoke(configOf(report), {
    compilerState,
    localBuild: isUpdate,
    messageCallback: message => {
      message.handled = true;
      // Of the console's messages, the change of the report is told below.
      if (message.logLevel === 'error' && !isOfMainEntry(report, message)) {
        problems.push(message.formatMessageWithLocation(ROOT));
      }
    },
  });
  if (!isUpdate && !isUpToDate(report)) {
    problems.push('The API has changed: see `yarn check:api --update`');
  }
  return [...problems, ...undocumentedIn(report)].map(
    problem => `${report}: ${problem}`,
  );
}

const names = Object.keys(REPORTS);
names.forEach(name =>
  mkdirSync(resolve(TEMPORARY, dirname(name)), { recursive: true }),
);
// One program for all of them: it is read only once.
const compilerState = CompilerState.create(configOf(names[0]), {
  additionalEntryPoints: names.slice(1).map(entryPointOf),
});
const problems = names.flatMap(name =>
  examine(name, compilerState, process.argv.includes('--update')),
);
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exit(1);
}
process.stdout.write('The reports say what the packages export.\n');
