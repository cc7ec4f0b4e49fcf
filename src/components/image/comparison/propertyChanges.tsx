/** What changed of what needs no content to be known, as facts to show. */
import { ComparedSide, Comparison } from '../../../data/images';
import { isIndex } from '../../../data/tags';
import { Formats } from '../../../formats';
import { AcrTranslate } from '../../../translations/useAcrTranslation';
import { Fact, joinNames, TimeCell } from '../../shared';
import { describeUnread } from './describeUnread';
import { FromTo } from './FromTo';

/** As many platforms as are named: an index may have any number. */
const SHOWN_PLATFORMS = 20;

/** How the sizes, ages and platforms of two images differ. */
export function propertyChanges(
  t: AcrTranslate,
  formats: Formats,
  comparison: Comparison,
) {
  const { from, to } = comparison;
  const facts: Fact[] = [
    [t('column.size'), describeSizes(t, formats, comparison)],
    [
      t('column.created'),
      <FromTo
        from={<TimeCell time={from.image.tag.createdAt} />}
        to={<TimeCell time={to.image.tag.createdAt} />}
      />,
    ],
    [t('compare.platforms'), describePlatforms(t, formats, comparison)],
  ];
  return facts;
}

function describeSizes(
  t: AcrTranslate,
  formats: Formats,
  comparison: Comparison,
) {
  const { size } = comparison.difference;
  if (!size) {
    return describeNoSize(t, formats, comparison);
  }
  const [before, after] = [formats.bytes(size.from), formats.bytes(size.to)];
  if (size.isSame) {
    return t('compare.same', { value: before });
  }
  const amount = formats.bytes(Math.abs(size.to - size.from));
  const change = size.to > size.from ? `+${amount}` : `−${amount}`;
  return t('compare.sizeChange', { from: before, to: after, change });
}

function describeNoSize(
  t: AcrTranslate,
  formats: Formats,
  comparison: Comparison,
): string {
  const { from, to, lacksContent } = comparison;
  const sides = [from, to].filter(({ known }) => known.size === undefined);
  if (!lacksContent && sides.some(isUnread)) {
    return describeUnread(
      t,
      formats,
      sides.map(({ image, content }) => [
        image.tag.name,
        content.image.state === 'failed',
      ]),
    );
  }
  const { tag, manifest } = sides[0].image;
  return lacksContent && isIndex(manifest)
    ? t('compare.sizeByPlatform', { tag: tag.name })
    : t('compare.noSize', { tag: tag.name });
}

function isUnread({ content }: ComparedSide): boolean {
  return content.image.state !== 'ready';
}

function describePlatforms(
  t: AcrTranslate,
  formats: Formats,
  comparison: Comparison,
) {
  const { from, to, difference } = comparison;
  const { platforms } = difference;
  if (!platforms) {
    const side = [from, to].find(({ known }) => !known.platforms)!;
    return t('compare.platformsNotTold', { tag: side.image.tag.name });
  }
  const { shared, added, removed } = platforms;
  const names = (list: string[]) => ({
    names: joinNames(t, formats, list, SHOWN_PLATFORMS),
  });
  if (added.length + removed.length === 0) {
    return shared.length > 0
      ? t('compare.samePlatforms', names(shared))
      : t('compare.noPlatforms');
  }
  const lines = [
    added.length > 0 && t('compare.addedPlatforms', names(added)),
    removed.length > 0 && t('compare.removedPlatforms', names(removed)),
    shared.length > 0 && t('compare.sharedPlatforms', names(shared)),
  ].filter(Boolean);
  return lines.map(line => <div key={String(line)}>{line}</div>);
}
