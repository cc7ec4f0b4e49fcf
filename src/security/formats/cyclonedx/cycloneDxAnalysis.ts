/**
 * What somebody says of a vulnerability in a CycloneDX document. Source:
 * CycloneDX 1.4 to 1.7 (JSON), "vulnerabilities", `analysis` and
 * `affects[].versions`.
 */
import type { Claim } from '../../model';
import { isSettingAside } from '../shared/findingList';
import {
  LIMITS,
  dateOf,
  fieldsOf,
  isObject,
  listOf,
  textOf,
  textsOf,
} from '../shared/lookInto';

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
 * says something only where other versions are said to be in order.
 *
 * @param status - what is said of all versions
 */
export function readVersionStatuses(
  value: unknown,
  status: Claim['status'] | undefined,
): VersionStatus[] {
  const entries = (isObject(value) ? [value] : listOf(value)).map(entry =>
    fieldsOf(entry),
  );
  const areAllAffected = !entries.some(entry => entry.status === 'unaffected');
  return entries.map(entry => {
    const version = textOf(entry.version, LIMITS.id);
    const statuses = new Map<unknown, Claim['status'] | undefined>([
      ['unaffected', isSettingAside(status) ? status : 'not-affected'],
      ['affected', areAllAffected ? status : 'affected'],
    ]);
    return {
      ...(version && { version }),
      status: statuses.has(entry.status) ? statuses.get(entry.status) : status,
    };
  });
}

/**
 * What is said of something of one version: where several things are said, that
 * which leaves a finding open.
 */
export function statusOfVersion(
  statuses: readonly VersionStatus[],
  version: string | undefined,
  status: Claim['status'] | undefined,
): Claim['status'] | undefined {
  const ofIt = version
    ? statuses.filter(each => each.version === version)
    : statuses;
  const said = (ofIt.length > 0 ? ofIt : statuses).map(each => each.status);
  const open = said.filter(each => !isSettingAside(each));
  return [...open, ...said, status][0];
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
