import { Descriptor, SetDifference } from 'backstage-plugin-acr-common';
import { Formats } from '../../../formats';
import { AcrTranslate } from '../../../translations/useAcrTranslation';

/** Says how many layers two images share and do not, and what those weigh. */
export function describeLayerCounts(
  t: AcrTranslate,
  formats: Formats,
  { shared, added, removed }: SetDifference<Descriptor>,
): string {
  if (added.length + removed.length === 0) {
    return shared.length === 0
      ? t('compare.noLayers')
      : t('compare.sameLayers', {
          count: shared.length,
          formatted: formats.number(shared.length),
          size: sizeOf(formats, shared),
        });
  }
  const parts = [
    ['compare.sharedLayers', shared],
    ['compare.addedLayers', added],
    ['compare.removedLayers', removed],
  ] as const;
  return formats.list(
    parts
      .filter(([, layers]) => layers.length > 0)
      .map(([message, layers]) =>
        t(message, {
          number: formats.number(layers.length),
          size: sizeOf(formats, layers),
        }),
      ),
  );
}

function sizeOf(formats: Formats, layers: Descriptor[]): string {
  return formats.bytes(layers.reduce((sum, { size }) => sum + size, 0));
}
