/** What is worth knowing at once of what is attached, as facts to show. */
import { Attachment, isAttachedTo } from 'backstage-plugin-acr-common';
import { AttachedTo } from '../../../data/images';
import { Formats } from '../../../formats';
import { AcrTranslate } from '../../../translations/useAcrTranslation';
import { Fact } from '../../shared';

/** Whether a signature is there, and when the image comes to its end of life. */
export function attachedFacts(
  t: AcrTranslate,
  formats: Formats,
  subjects: AttachedTo[],
): Fact[] {
  const facts: Fact[] = [
    [t('attached.signature'), describeSignature(t, subjects)],
  ];
  const ends = subjects
    .flatMap(allOf)
    .flatMap(({ endOfLife }) => endOfLife ?? [])
    .sort((a, b) => a.getTime() - b.getTime());
  if (ends.length > 0) {
    const day = formats.day(ends[0]);
    const isPast = ends[0].getTime() <= Date.now();
    facts.push([
      t('image.endOfLife'),
      isPast ? t('image.endOfLifePast', { day }) : day,
    ]);
  }
  return facts;
}

/**
 * What is attached, by all that is known of it. What is listed and belongs to
 * another image counts for nothing.
 */
function allOf({ digest, attachments, others }: AttachedTo): Attachment[] {
  return [...attachments.map(({ attachment }) => attachment), ...others].filter(
    attachment => isAttachedTo(attachment, digest),
  );
}

/** A signature may be there that could not be read: then nobody says “none”. */
function describeSignature(t: AcrTranslate, subjects: AttachedTo[]): string {
  if (subjects.flatMap(allOf).some(({ kind }) => kind === 'signature')) {
    return t('attached.signaturePresent');
  }
  const readings = [
    ...subjects.flatMap(({ referrers, companions }) => [referrers, companions]),
    ...subjects.flatMap(({ attachments }) =>
      attachments.map(({ reading }) => reading),
    ),
  ];
  if (readings.some(({ state }) => state === 'failed')) {
    return t('image.notReadable');
  }
  if (readings.some(({ state }) => state === 'loading')) {
    return '…';
  }
  const mayBeMore = subjects.some(
    ({ isCut, isWithheld, others }) =>
      // What the list does not tell the kind of may be one.
      isCut || isWithheld || others.some(({ kind }) => kind === 'other'),
  );
  return mayBeMore ? t('attached.noSignatureSoFar') : t('attached.noSignature');
}
