/** What is worth knowing at once of what is attached, as facts to show. */
import { AttachmentReading } from '../../hooks/useAttachments';
import { Reading } from '../../hooks/reading';
import { Referrers } from '../../hooks/referrersQuery';
import { AcrTranslate } from '../../translations/useAcrTranslation';
import { Fact } from '../FactList';
import { formatDay } from '../formatDay';

/** What is attached, as far as it is read. */
export interface AttachedSummary {
  /** The lists that are asked for. */
  lists: Array<Reading<Referrers>>;
  /** What they have, and what each of it is. */
  attachments: AttachmentReading[];
}

/** Whether a signature is there, and when the image comes to its end of life. */
export function attachedFacts(
  t: AcrTranslate,
  summary: AttachedSummary,
): Fact[] {
  const facts: Fact[] = [
    [t('attached.signature'), describeSignature(t, summary)],
  ];
  const ends = summary.attachments
    .flatMap(({ attachment }) => attachment.endOfLife ?? [])
    .sort((a, b) => a.getTime() - b.getTime());
  if (ends.length > 0) {
    const day = formatDay(ends[0]);
    const isPast = ends[0].getTime() <= Date.now();
    facts.push([
      t('image.endOfLife'),
      isPast ? t('image.endOfLifePast', { day }) : day,
    ]);
  }
  return facts;
}

/** A signature may be there that could not be read: then nobody says “none”. */
function describeSignature(
  t: AcrTranslate,
  { lists, attachments }: AttachedSummary,
): string {
  if (attachments.some(({ attachment }) => attachment.kind === 'signature')) {
    return t('attached.signaturePresent');
  }
  const readings = [...lists, ...attachments.map(({ reading }) => reading)];
  if (readings.some(({ state }) => state === 'failed')) {
    return t('image.notReadable');
  }
  return readings.some(({ state }) => state === 'loading')
    ? '…'
    : t('attached.noSignature');
}
