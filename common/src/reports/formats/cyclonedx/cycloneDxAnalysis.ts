/**
 * What somebody says of a vulnerability in a CycloneDX document. Source:
 * CycloneDX 1.4 to 1.7 (JSON), "vulnerabilities", `analysis` and
 * `affects[].versions`.
 */
import type { Claim } from '../../model';
import type { Steps } from '../../../steps';
import {
  dateOf,
  fieldsOf,
  isObject,
  isSettingAside,
  LIMITS,
  listOf,
  textOf,
  textsOf,
} from '../shared';

const STATES = new Map<unknown, Claim['status']>([
  ['resolved', 'fixed'],
  ['resolved_with_pedigree', 'fixed'],
  ['exploitable', 'affected'],
  ['in_triage', 'under-investigation'],
  ['false_positive', 'not-affected'],
  ['not_affected', 'not-affected'],
]);

/**
 * Reads `analysis`.
 *
 * @param inherited - what the document says of all that it says
 * @returns `undefined` if it says nothing, or what nobody knows
 */
export function readAnalysis(
  value: unknown,
  inherited: Pick<Claim, 'author' | 'madeAt'>,
): Claim | undefined {
  const analysis = fieldsOf(value);
  const status = STATES.get(analysis.state);
  const justification = textOf(analysis.justification, LIMITS.id);
  // What is going to be done stands for words where there are none.
  const statement =
    textOf(analysis.detail, LIMITS.message) ??
    textOf(readResponses(analysis.response).join(', '), LIMITS.message);
  const madeAt =
    dateOf(analysis.lastUpdated) ??
    dateOf(analysis.firstIssued) ??
    inherited.madeAt;
  return (
    status && {
      status,
      ...(justification && { justification }),
      ...(statement && { statement }),
      ...(inherited.author && { author: inherited.author }),
      ...(madeAt && { madeAt }),
    }
  );
}

/** A list of terms; some write one alone. */
export function readResponses(response: unknown): string[] {
  return textsOf(
    typeof response === 'string' ? [response] : response,
    LIMITS.id,
  );
}

/** What is said of a version, or of a range of them. */
export interface VersionStatus {
  /** Absent for a range. */
  version?: string;
  status?: Claim['status'];
}

/**
 * Reads `versions`. Scanners write `affected` beside whatever they find, so it
 * says something only where other versions are said to be in order. Each version
 * is a step.
 *
 * @param status - what is said of all versions
 */
export function* readVersionStatuses(
  versions: unknown,
  status: Claim['status'] | undefined,
): Steps<VersionStatus[]> {
  const entries = isObject(versions) ? [versions] : listOf(versions);
  const statuses = new Map<unknown, Claim['status'] | undefined>([
    ['unaffected', isSettingAside(status) ? status : 'not-affected'],
    ['affected', (yield* isAnyUnaffected(entries)) ? 'affected' : status],
  ]);
  const read: VersionStatus[] = [];
  for (const value of entries) {
    yield;
    const entry = fieldsOf(value);
    const version = textOf(entry.version, LIMITS.id);
    read.push({
      ...(version && { version }),
      status: statuses.has(entry.status) ? statuses.get(entry.status) : status,
    });
  }
  return read;
}

function* isAnyUnaffected(entries: readonly unknown[]): Steps<boolean> {
  for (const entry of entries) {
    yield;
    if (fieldsOf(entry).status === 'unaffected') {
      return true;
    }
  }
  return false;
}

/**
 * What is said of something of one version: where several things are said, that
 * which leaves a finding open. Each version is a step.
 */
export function* statusOfVersion(
  statuses: readonly VersionStatus[],
  version: string | undefined,
  status: Claim['status'] | undefined,
): Steps<Claim['status'] | undefined> {
  let ofIt: VersionStatus | undefined;
  let ofAny: VersionStatus | undefined;
  for (const each of statuses) {
    yield;
    ofAny = moreOpen(ofAny, each);
    if (!version || each.version === version) {
      ofIt = moreOpen(ofIt, each);
    }
  }
  const held = ofIt ?? ofAny;
  return held ? held.status : status;
}

/** The first of two that leaves a finding open, else the first. */
function moreOpen(
  one: VersionStatus | undefined,
  other: VersionStatus,
): VersionStatus {
  return one && (!isSettingAside(one.status) || isSettingAside(other.status))
    ? one
    : other;
}

/** What is said, if it is of another status: reasons are only for their own. */
export function withStatus(
  claim: Claim | undefined,
  status: Claim['status'],
  inherited: Pick<Claim, 'author' | 'madeAt'>,
): Claim {
  const { author, madeAt } = inherited;
  return claim?.status === status
    ? claim
    : { status, ...(author && { author }), ...(madeAt && { madeAt }) };
}
