/**
 * What a run of a SARIF log tells besides its results. Sources: SARIF 2.1.0,
 * sections 3.14.2 ("externalPropertyFileReferences"), 3.15, 3.19 ("toolComponent")
 * and 3.20 ("invocation").
 */
import type {
  ExternalProperties,
  ExternalPropertyFileReference,
  ExternalPropertyFileReferences,
  Invocation,
  Run,
  ToolComponent,
} from 'sarif';
import type { Scanner } from '../../model';
import type { Steps } from '../../../steps';
import {
  fieldsOf,
  LIMITS,
  listOf,
  referenceOf,
  textOf,
  type Untrusted,
} from '../shared';
import { readMessage } from './sarifTexts';

/** The most other files that a run refers to. */
const MOST_FILES = 1_000;

/**
 * The lists of a run's results: its own, and those that it refers to. One that
 * stands in another file, or that was taken already, is unreadable.
 *
 * @param inlined - those that stand elsewhere in the log, by their ids; what is
 *   taken is taken out
 */
export function resultsOf(
  run: Untrusted<Run>,
  inlined: Map<string, unknown>,
): unknown[] {
  const { results } = fieldsOf<ExternalPropertyFileReferences>(
    run.externalPropertyFileReferences,
  );
  const files = listOf(results);
  const referred = files.slice(0, MOST_FILES).map(each => {
    const guid = referenceOf(
      fieldsOf<ExternalPropertyFileReference>(each).guid,
    );
    const list = guid === undefined ? undefined : inlined.get(guid);
    inlined.delete(guid ?? '');
    return list ?? 'elsewhere';
  });
  return [
    run.results,
    ...referred,
    ...(files.length > MOST_FILES ? ['elsewhere'] : []),
  ];
}

/** The results that stand elsewhere in a log, by their ids, one step each. */
export function* readInlined(value: unknown): Steps<Map<string, unknown>> {
  const inlined = new Map<string, unknown>();
  for (const each of listOf(value)) {
    yield;
    const { guid, results } = fieldsOf<ExternalProperties>(each);
    const id = referenceOf(guid);
    if (id !== undefined) {
      inlined.set(id, results);
    }
  }
  return inlined;
}

/** When a run was over, by its first invocation. */
export function endOf(run: Untrusted<Run> | undefined): unknown {
  const [first] = listOf(run?.invocations);
  return fieldsOf<Invocation>(first).endTimeUtc;
}

/** How many invocations of a run failed, and why the first that says so. */
export interface Failures {
  count: number;
  reason?: string;
}

/** Looks for invocations that failed, one step each. */
export function* findFailures(run: Untrusted<Run>): Steps<Failures> {
  const failures: Failures = { count: 0 };
  for (const value of listOf(run.invocations)) {
    yield;
    const invocation = fieldsOf<Invocation>(value);
    if (invocation.executionSuccessful === false) {
      failures.count += 1;
      failures.reason ??= reasonOf(invocation);
    }
  }
  return failures;
}

/** Why a tool failed, in its own words. */
function reasonOf(invocation: Untrusted<Invocation>): string | undefined {
  const [notification] = listOf(invocation.toolExecutionNotifications);
  return (
    readMessage(fieldsOf(notification).message, {}) ??
    textOf(invocation.processStartFailureMessage, LIMITS.message) ??
    textOf(invocation.exitCodeDescription, LIMITS.message)
  );
}

/** The tool of a run. */
export function readDriver(value: unknown): Scanner | undefined {
  const driver = fieldsOf<ToolComponent>(value);
  const name = textOf(driver.name, LIMITS.id);
  const version =
    textOf(driver.semanticVersion, LIMITS.id) ??
    textOf(driver.version, LIMITS.id);
  return name ? { name, ...(version && { version }) } : undefined;
}
