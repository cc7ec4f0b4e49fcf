/**
 * What a run of a SARIF log tells besides its results. Sources: SARIF 2.1.0,
 * sections 3.14.2 ("externalPropertyFileReferences"), 3.15, 3.19 ("toolComponent")
 * and 3.20 ("invocation").
 */
import type {
  ExternalPropertyFileReference,
  ExternalPropertyFileReferences,
  Invocation,
  Run,
  ToolComponent,
} from 'sarif';
import type { Scanner } from '../../model';
import {
  LIMITS,
  fieldsOf,
  isAbsent,
  listOf,
  textOf,
  type Untrusted,
} from '../shared/lookInto';
import { readMessage } from './sarifTexts';

/**
 * The lists of a run's results: its own, and those that it refers to. One that
 * stands in another file, or that was taken already, is unreadable.
 *
 * @param inlined - those that stand elsewhere in the log, by their ids; what is
 *   taken is taken out
 */
export function resultsOf(
  run: Untrusted<Run>,
  inlined: Map<unknown, unknown>,
): unknown[] {
  const { results } = fieldsOf<ExternalPropertyFileReferences>(
    run.externalPropertyFileReferences,
  );
  const referred = listOf(results).map(each => {
    const { guid } = fieldsOf<ExternalPropertyFileReference>(each);
    const list = isAbsent(guid) ? undefined : inlined.get(guid);
    inlined.delete(guid);
    return list ?? 'elsewhere';
  });
  return [run.results, ...referred];
}

/** The invocations of a run. */
export function invocationsOf(
  run: Untrusted<Run> | undefined,
): Array<Untrusted<Invocation>> {
  return listOf(run?.invocations).map(each => fieldsOf<Invocation>(each));
}

/** Those of them that failed. */
export function failedInvocations(
  run: Untrusted<Run>,
): Array<Untrusted<Invocation>> {
  return invocationsOf(run).filter(
    ({ executionSuccessful }) => executionSuccessful === false,
  );
}

/** Why a tool failed, in its own words. */
export function reasonOf(
  invocation: Untrusted<Invocation>,
): string | undefined {
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
