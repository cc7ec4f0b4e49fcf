import { Formats } from '../../../formats';
import { PromotionSummary, TagWhereabouts } from '../../../promotion';
import { AcrTranslate } from '../../../translations/useAcrTranslation';
import { registryLabels } from '../../shared';

/** Says what a matrix tells in short: a sentence or two, or none. */
export function describeSummary(
  t: AcrTranslate,
  formats: Formats,
  { newest, whereabouts }: PromotionSummary,
): string[] {
  const versions = newest.map(({ tag, patchOf, registries }): string => {
    const place = { tag, registries: registryLabels(t, formats, registries) };
    return patchOf === undefined
      ? t('promotion.newestIn', place)
      : t('promotion.patchIn', { ...place, base: patchOf });
  });
  const join = (text: string, more: string): string =>
    t('promotion.join', { text, more });
  const places = whereabouts.map(each => describeWhereabouts(t, formats, each));
  return [
    ...(versions.length > 0
      ? [t('promotion.newest', { parts: formats.list(versions) })]
      : []),
    ...(places.length > 0
      ? [t('promotion.summary', { parts: places.reduce(join) })]
      : []),
  ];
}

function describeWhereabouts(
  t: AcrTranslate,
  formats: Formats,
  { tag, whereabouts }: TagWhereabouts,
): string {
  const { same, absent, unknown } = whereabouts;
  // As long as a list is not read to its end, nobody knows that it is nowhere else.
  const isOnly = absent.length > 0 && unknown.length === 0;
  const more = [
    ['promotion.andOtherTag', whereabouts['other-tag']],
    ['promotion.andOtherImage', whereabouts['other-image']],
    ['promotion.andUnknown', unknown],
  ] as const;
  const start: string = t(isOnly ? 'promotion.onlyIn' : 'promotion.isIn', {
    tag,
    registries: registryLabels(t, formats, same),
  });
  return more
    .filter(([, registries]) => registries.length > 0)
    .reduce(
      (text, [message, registries]) =>
        t(message, {
          text,
          registries: registryLabels(t, formats, registries),
        }),
      start,
    );
}
