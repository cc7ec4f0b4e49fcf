/** What of one of two images is to be compared, or why that cannot be. */
import { ComparedSide } from '../../../data/images';
import { AcrTranslate } from '../../../translations/useAcrTranslation';
import { describeUnreadable } from '../describeUnreadable';
import { UncomparedSide } from './NotComparable';

/** The layers of an image. */
export function layersSide(
  t: AcrTranslate,
  { image, content }: ComparedSide,
): UncomparedSide {
  const { image: reading } = content;
  return {
    tag: image.tag.name,
    reading,
    ...(reading.state === 'ready' &&
      reading.value.kind !== 'image' && {
        note: describeUnreadable(t, reading.value),
      }),
  };
}

/** The configuration of an image, which is found by way of its manifest. */
export function configurationSide(
  t: AcrTranslate,
  side: ComparedSide,
): UncomparedSide {
  const { config, image } = side.content;
  const layers = layersSide(t, side);
  if (config) {
    return { tag: layers.tag, reading: config };
  }
  if (image.state === 'failed') {
    return { ...layers, note: t('configuration.noManifest') }; // Said above.
  }
  if (image.state === 'ready' && image.value.kind === 'image') {
    const { mediaType } = image.value.config;
    return { ...layers, note: t('configuration.notRunnable', { mediaType }) };
  }
  return layers;
}
