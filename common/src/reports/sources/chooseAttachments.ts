import { AttachmentSource, readAttachment, ReferrerKind } from '../../image';
import { believableTime, isAhead } from '../assessment';
import { LeftDocument } from '../model';
import { roleOf } from './candidateRoles';

/**
 * What a list of attachments is looked into for.
 *
 * @alpha
 */
export type ReadingPurpose = 'row' | 'page';

/** As many attachments of a manifest as are looked into. */
const MOST_ATTACHMENTS: Record<ReadingPurpose, number> = { row: 8, page: 40 };

/** What tells nothing of an image's security. */
const PASSED_OVER: ReferrerKind[] = ['signature', 'lifecycle'];

/** What tells of packages or of a build: it does not change what a row says. */
const NO_REPORTS: Array<LeftDocument['role']> = ['packages', 'provenance'];

/**
 * Chooses from a list, by what stands in it alone, what is looked into: reports and
 * VEX before all else, by turns, and of these the newest; what claims a time that lies
 * ahead comes last. Where it is not told what something is, it may be anything.
 *
 * @returns what was chosen, and what had to be left
 */
export function chooseAttachments(
  sources: readonly AttachmentSource[],
  purpose: ReadingPurpose,
): {
  chosen: AttachmentSource[];
  left: LeftDocument[];
} {
  const told = sources
    .map(source => ({ source, ...toldOf(source) }))
    .filter(
      ({ kind, role }) =>
        !PASSED_OVER.includes(kind) &&
        !(purpose === 'row' && NO_REPORTS.includes(role)),
    )
    .sort((a, b) => timeOf(b) - timeOf(a));
  const first = byTurns(
    told.filter(({ kind }) => kind === 'scan-report'),
    told.filter(({ kind }) => kind === 'vex'),
  );
  const inOrder = [...new Set([...first, ...told])];
  const most = MOST_ATTACHMENTS[purpose];
  return {
    chosen: inOrder.slice(0, most).map(({ source }) => source),
    left: inOrder.slice(most).map(({ source }) => leftOf(source)),
  };
}

/**
 * What a list tells of something that is not looked into. What claims a time that lies
 * ahead may be anything.
 */
export function leftOf(source: AttachmentSource): LeftDocument {
  const { role, createdAt } = toldOf(source);
  return isAhead(createdAt)
    ? { role: 'unknown' }
    : { role, ...(createdAt && { createdAt }) };
}

function toldOf(source: AttachmentSource) {
  const { kind, createdAt, artifactType } = readAttachment(source);
  return { kind, createdAt, role: roleOf(kind, artifactType ?? '') };
}

function timeOf({ createdAt }: LeftDocument): number {
  return believableTime(createdAt)?.getTime() ?? (createdAt ? -1 : 0);
}

/** However many there are of the ones, some of the others are there. */
function byTurns<T>(ones: readonly T[], others: readonly T[]): T[] {
  const rounds = Math.max(ones.length, others.length);
  return Array.from({ length: rounds }, (_, at) => [
    ...ones.slice(at, at + 1),
    ...others.slice(at, at + 1),
  ]).flat();
}
