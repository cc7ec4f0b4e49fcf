/** What to believe of the times that stand in what somebody attached. */
import type { Claim, Finding, ReportCandidate, ScanReport } from '../model';
import { mapInSteps, type Steps } from '../../steps';

const DAY = 24 * 60 * 60 * 1000;

/** Tells whether a time lies so far ahead that no clock can be so fast. */
export function isAhead(time: Date | undefined, now = Date.now()): boolean {
  return time !== undefined && time.getTime() > now + DAY;
}

/**
 * What to believe of a time that stands in a document: whoever wrote it chose it.
 * One that lies more than a day ahead counts as not told (clocks and time zones
 * differ by less), and nothing was made after the registry had it.
 *
 * @param told - what the document says
 * @param attachedAt - when the registry got it, where that is known
 */
export function believableTime(
  told: Date | undefined,
  attachedAt?: Date,
  now = Date.now(),
): Date | undefined {
  if (told === undefined || isAhead(told, now)) {
    return undefined;
  }
  return attachedAt && attachedAt < told ? attachedAt : told;
}

/**
 * When something was made; else when it was attached, as far as that is known.
 *
 * @param told - what the document itself says
 * @param candidate - what its source knows of it
 *
 * @alpha
 */
export function madeOrAttachedAt(
  told: Date | undefined,
  { createdAt, attachedAt }: Pick<ReportCandidate, 'createdAt' | 'attachedAt'>,
  now = Date.now(),
): Date | undefined {
  return (
    believableTime(told, attachedAt, now) ??
    believableTime(createdAt, attachedAt, now) ??
    attachedAt
  );
}

/** A claim that tells no time but one that can be believed. */
export function believeClaim<T extends Claim>(claim: T, attachedAt?: Date): T {
  return { ...claim, madeAt: believableTime(claim.madeAt, attachedAt) };
}

/** A report whose own claims tell no times but such as can be believed. */
export function* believeClaims(
  report: ScanReport,
  attachedAt?: Date,
): Steps<ScanReport> {
  const believe = <T extends Finding>(finding: T): T =>
    finding.claim?.madeAt
      ? { ...finding, claim: believeClaim(finding.claim, attachedAt) }
      : finding;
  return {
    ...report,
    findings: yield* mapInSteps(report.findings, believe),
    setAside: yield* mapInSteps(report.setAside, each => believe(each)),
  };
}
