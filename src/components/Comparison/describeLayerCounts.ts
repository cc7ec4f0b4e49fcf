import { Descriptor } from '../../api/contentTypes';
import { SetDifference } from '../../image/differences';
import { AcrTranslate } from '../../translations/useAcrTranslation';
import { formatBytes } from '../formatBytes';
import { formatNumber } from '../formatNumber';

/** Says how many layers two images share and do not, and what those weigh. */
export function describeLayerCounts(
  t: AcrTranslate,
  { shared, added, removed }: SetDifference<Descriptor>,
): string {
  if (added.length + removed.length === 0) {
    return shared.length === 0
      ? t('compare.noLayers')
      : t('compare.sameLayers', {
          count: shared.length,
          formatted: formatNumber(shared.length),
          size: sizeOf(shared),
        });
  }
  const parts = [
    ['compare.sharedLayers', shared],
    ['compare.addedLayers', added],
    ['compare.removedLayers', removed],
  ] as const;
  return parts
    .filter(([, layers]) => layers.length > 0)
    .map(([message, layers]) =>
      t(message, { number: formatNumber(layers.length), size: sizeOf(layers) }),
    )
    .join(', ');
}

function sizeOf(layers: Descriptor[]): string {
  return formatBytes(layers.reduce((sum, { size }) => sum + size, 0));
}
