/**
 * Reads SARIF 2.1.0: the results of all runs, joined to their rules. Sources:
 * SARIF 2.1.0, sections 3.13 ("sarifLog") and 3.14 ("run"); aquasecurity/trivy,
 * `pkg/report/sarif.go` (a run's properties).
 */
import type { Log, Run, ToolComponent } from 'sarif';
import type { CoverageLevel, SingleReading } from '../../model';
import type { Steps } from '../../../steps';
import {
  coverageOf,
  dateOf,
  digestOf,
  digestsOf,
  fieldsOf,
  FindingList,
  isDefined,
  LIMITS,
  linkOf,
  listOf,
  MAX_ITEMS,
  textOf,
  type Untrusted,
} from '../shared';
import { RuleHelps } from './ruleHelp';
import { imageNamesOf } from './sarifPlace';
import { readSarifResult, type RunOfResult } from './sarifResult';
import { RuleSet } from './sarifRules';
import {
  endOf,
  type Failures,
  findFailures,
  readDriver,
  readInlined,
  resultsOf,
} from './sarifRun';

/** Tells whether a document is a SARIF log, of whatever version. */
export function isSarif(document: Untrusted<Log>): boolean {
  return typeof document.version === 'string' && Array.isArray(document.runs);
}

/** What is gathered of all runs. */
interface Gathered {
  list: FindingList;
  licenses: number;
}

/** The most runs of a log: a tool has mostly one for each kind of package. */
const MOST_RUNS = 1_000;

/**
 * Reads a log; its results one step each.
 *
 * @returns a report, or why there is none: a tool that failed and has found
 *   nothing has not looked
 */
export function* readSarif(document: Untrusted<Log>): Steps<SingleReading> {
  const gathered: Gathered = { list: new FindingList(), licenses: 0 };
  const failures: Failures = { count: 0 };
  const told = listOf(document.runs);
  const runs = told.slice(0, MOST_RUNS).map(run => fieldsOf<Run>(run));
  if (told.length > MOST_RUNS) {
    gathered.list.addFinding('unreadable');
  }
  const inlined = yield* readInlined(document.inlineExternalProperties);
  let hasEntries = false;
  for (const run of runs) {
    yield;
    const { count, reason } = yield* findFailures(run);
    failures.count += count;
    failures.reason ??= reason;
    const context = yield* contextOf(run);
    for (const results of resultsOf(run, inlined)) {
      hasEntries ||= listOf(results).length > 0;
      yield* readResults(results, context, gathered);
    }
  }
  const hasFailed = failures.count > 0;
  if (!hasEntries && hasFailed) {
    const message = failures.reason;
    return {
      kind: 'not-supported',
      problem: { code: 'scan-failed', ...(message && { message }) },
    };
  }
  const lists = gathered.list.lists();
  const isAnyFound = lists.findings.length + lists.setAside.length > 0;
  const foundLevel: CoverageLevel = hasFailed ? 'partial' : 'full';
  const level = (isFound: boolean) => (isFound ? foundLevel : 'not-told');
  const properties = runs.map(run => fieldsOf(run.properties));
  const imageId = properties
    .map(({ imageID }) => digestOf(imageID))
    .find(isDefined);
  return {
    kind: 'scan-report',
    report: {
      format: 'sarif',
      scanner: readDriver(fieldsOf(runs[0]?.tool).driver),
      createdAt: dateOf(endOf(runs[0])),
      subjects: digestsOf([
        ...properties.flatMap(({ repoDigests }) =>
          listOf(repoDigests).slice(0, MAX_ITEMS),
        ),
        imageId,
      ]),
      ...(imageId && { imageId }),
      coverage: coverageOf({
        vulnerabilities: level(isAnyFound),
        misconfigurations: level(lists.misconfigurations.length > 0),
        secrets: level(lists.secrets.length > 0),
        licenses: level(gathered.licenses > 0),
      }),
      ...lists,
      licenses: gathered.licenses,
      // SARIF cannot say that nothing was recognised; no list of results says
      // that there was no scan (section 3.14.23).
      isAnythingRecognised:
        isAnyFound ||
        (runs.length > 0 && runs.every(run => Array.isArray(run.results))),
    },
  };
}

function* readResults(
  results: unknown,
  run: RunOfResult,
  gathered: Gathered,
): Steps<void> {
  const { list } = gathered;
  for (const value of list.entriesIn(results)) {
    yield;
    const reading = readSarifResult(value, run);
    switch (reading?.kind) {
      case 'findings':
        reading.findings.forEach(finding => list.addFinding(finding));
        break;
      case 'misconfiguration':
        list.addMisconfiguration(reading.misconfiguration);
        break;
      case 'secret':
        list.addSecret(reading.secret);
        break;
      case 'license':
        gathered.licenses += 1;
        break;
      case 'unreadable':
        list.addFinding('unreadable');
        break;
      default:
    }
  }
}

function* contextOf(run: Untrusted<Run>): Steps<RunOfResult> {
  const driver = fieldsOf<ToolComponent>(fieldsOf(run.tool).driver);
  const rules = yield* RuleSet.read(run.tool);
  const helps = new RuleHelps();
  return {
    tool: textOf(driver.name, LIMITS.id) ?? '',
    home: linkOf(driver.informationUri),
    imageNames: imageNamesOf(fieldsOf(run.properties).imageName),
    ruleOf: result => rules.ruleOf(result),
    helpOf: rule => helps.helpOf(rule),
  };
}
