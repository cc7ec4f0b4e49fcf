/**
 * Reads SARIF 2.1.0: the results of all runs, joined to their rules. Sources:
 * SARIF 2.1.0, sections 3.13 ("sarifLog"), 3.14 ("run") and 3.52.4 ("Lookup
 * by index"); aquasecurity/trivy, `pkg/report/sarif.go` (a run's properties).
 */
import type {
  Invocation,
  Log,
  ReportingDescriptor,
  Result,
  Run,
  ToolComponent,
} from 'sarif';
import type { ScanReport, Scanner } from '../../model';
import { FindingList } from '../shared/findingList';
import {
  LIMITS,
  dateOf,
  digestsOf,
  fieldsOf,
  listOf,
  textOf,
  type Untrusted,
} from '../shared/lookInto';
import { readSarifResult } from './sarifResult';
import type { Steps } from '../steps';

/** Tells whether a document is a SARIF log, of whatever version. */
export function isSarif(document: Untrusted<Log>): boolean {
  return typeof document.version === 'string' && Array.isArray(document.runs);
}

/** Reads a log; its results one step each. */
export function* readSarif(document: Untrusted<Log>): Steps<ScanReport> {
  const list = new FindingList();
  const runs = listOf(document.runs).map(run => fieldsOf<Run>(run));
  for (const run of runs) {
    yield;
    yield* readRun(run, list);
  }
  const lists = list.lists();
  return {
    format: 'sarif',
    scanner: readDriver(fieldsOf(runs[0]?.tool).driver),
    createdAt: dateOf(firstInvocation(runs[0]).endTimeUtc),
    subjects: digestsOf(
      runs.flatMap(run => listOf(fieldsOf(run.properties).repoDigests)),
    ),
    ...lists,
    isAnythingRecognised:
      lists.findings.length > 0 || (runs.length > 0 && runs.every(hasResults)),
  };
}

/**
 * No `results` say that there was no scan, and so does a tool that failed
 * (sections 3.14.23 and 3.20.14). SARIF cannot say that nothing was recognised.
 */
function hasResults(run: Untrusted<Run>): boolean {
  return (
    Array.isArray(run.results) &&
    firstInvocation(run).executionSuccessful !== false
  );
}

function firstInvocation(
  run: Untrusted<Run> | undefined,
): Untrusted<Invocation> {
  return fieldsOf<Invocation>(listOf(run?.invocations)[0]);
}

function* readRun(run: Untrusted<Run>, list: FindingList): Steps<void> {
  const driver = fieldsOf<ToolComponent>(fieldsOf(run.tool).driver);
  const rules = listOf(driver.rules).map(rule =>
    fieldsOf<ReportingDescriptor>(rule),
  );
  const byId = new Map(rules.map(rule => [rule.id, rule]));
  const imagePath = readImagePath(fieldsOf(run.properties).imageName);
  for (const value of list.entriesIn(run.results)) {
    yield;
    const { ruleId, ruleIndex } = fieldsOf<Result>(value);
    const indexed =
      typeof ruleIndex === 'number' ? rules[ruleIndex] : undefined;
    const reading = readSarifResult(
      value,
      indexed ?? byId.get(ruleId) ?? {},
      imagePath,
    );
    if (reading?.kind === 'misconfiguration') {
      list.addMisconfiguration(reading.misconfiguration);
    } else {
      list.addFinding(
        reading?.kind === 'finding' ? reading.finding : reading?.kind,
      );
    }
  }
}

/** The path in the name of an image: no registry, no tag, no digest. */
function readImagePath(value: unknown): string | undefined {
  const name = textOf(value, LIMITS.path)
    ?.replace(/@.*$/, '')
    .replace(/:[^/]*$/, '');
  const [first, ...rest] = name?.split('/') ?? [];
  return rest.length > 0 && /[.:]|^localhost$/.test(first)
    ? rest.join('/')
    : name;
}

function readDriver(value: unknown): Scanner | undefined {
  const driver = fieldsOf<ToolComponent>(value);
  const name = textOf(driver.name, LIMITS.id);
  const version =
    textOf(driver.semanticVersion, LIMITS.id) ??
    textOf(driver.version, LIMITS.id);
  return name ? { name, ...(version && { version }) } : undefined;
}
