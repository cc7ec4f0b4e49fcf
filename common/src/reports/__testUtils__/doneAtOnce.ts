/** What pages do in turns, done at once: for tests of what comes of it. */
import { applyVex as applyClaims } from '../assessment/applyVex';
import * as assessing from '../assessment/assess';
import * as comparing from '../assessment/compareReports';
import * as holding from '../assessment/holding';
import { ClaimIndex } from '../assessment/matchVex';
import * as planning from '../assessment/planFixes';
import * as ordering from '../assessment/order';
import { doAtOnce, type Steps } from '../../steps';
import type { Finding, ScanReport, VexStatement } from '../model';

export const assess = atOnce(assessing.assess);
export const listDocuments = atOnce(assessing.listDocuments);
export const compareFindings = atOnce(comparing.compareFindings);
export const orderReports = atOnce(holding.orderReports);
export const planFixes = atOnce(planning.planFixes);
export const groupUnfixable = atOnce(ordering.groupUnfixable);

export function worstFirst<
  T extends Pick<Finding, 'id' | 'severity' | 'score'>,
>(findings: readonly T[]): T[] {
  return doAtOnce(ordering.worstFirst(findings));
}

/** @param names - the digests that the image goes by */
export function applyVex(
  report: ScanReport,
  statements: readonly VexStatement[],
  names: readonly string[],
): ScanReport {
  const claims = new ClaimIndex();
  statements.forEach(each => doAtOnce(claims.add(each, names)));
  return doAtOnce(applyClaims(report, claims));
}

function atOnce<A extends unknown[], T>(
  start: (...given: A) => Steps<T>,
): (...given: A) => T {
  return (...given) => doAtOnce(start(...given));
}
