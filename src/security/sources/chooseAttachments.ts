import { AttachmentSource, readAttachment } from '../../image/attachments';
import { ReferrerKind } from '../../image/referrerKinds';
import { believableTime } from '../assessment/believableTimes';

/** As many attachments of a manifest as are looked into. */
const MOST_ATTACHMENTS = 40;

/** What tells nothing of an image's security. */
const PASSED_OVER: ReferrerKind[] = ['signature', 'lifecycle'];

/** What is read first where there is too much. */
const FIRST: ReferrerKind[] = ['scan-report', 'vex'];

/**
 * Chooses from a list, by what stands in it alone, what is looked into: reports and
 * VEX before all else, and of these the newest; what claims a time that lies ahead
 * comes last. Where it is not told what something is, it may be anything.
 *
 * @returns what was chosen, and whether something else had to be left
 */
export function chooseAttachments(sources: readonly AttachmentSource[]): {
  chosen: AttachmentSource[];
  isCut: boolean;
} {
  const told = sources
    .map(source => {
      const { kind, createdAt } = readAttachment(source);
      return { source, kind, time: rankByTime(createdAt) };
    })
    .filter(({ kind }) => !PASSED_OVER.includes(kind))
    .sort(
      (a, b) =>
        Number(FIRST.includes(b.kind)) - Number(FIRST.includes(a.kind)) ||
        b.time - a.time,
    );
  return {
    chosen: told.slice(0, MOST_ATTACHMENTS).map(({ source }) => source),
    isCut: told.length > MOST_ATTACHMENTS,
  };
}

function rankByTime(told: Date | undefined): number {
  return believableTime(told)?.getTime() ?? (told ? -1 : 0);
}
