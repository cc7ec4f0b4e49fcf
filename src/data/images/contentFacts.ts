/** What the content of an image, as far as it is read, tells on the whole. */
import { ImageFacts, readImageFacts } from 'backstage-plugin-acr-common';
import { mapReading, Reading } from '../query';
import { ImageContent, LayeredManifest } from './useImageContent';

/** The manifest of the chosen image, once it is known and has layers. */
export function findLayered({
  image,
}: ImageContent): LayeredManifest | undefined {
  return image.state === 'ready' && image.value.kind === 'image'
    ? image.value
    : undefined;
}

/**
 * In bytes: the layers and the configuration, compressed, or what a build cache lists,
 * once known.
 */
export function compressedSize(content: ImageContent): number | undefined {
  const layered = findLayered(content);
  const parts = layered && [layered.config, ...layered.layers];
  return (
    parts?.reduce((sum, { size }) => sum + size, 0) ?? content.buildCache?.size
  );
}

/** Whether it turned out that Backstage knows no way to the content. */
export function isContentMissing({ manifest }: ImageContent): boolean {
  return (
    manifest.state === 'failed' && manifest.error.failure.kind === 'no-endpoint'
  );
}

/** What an image says of itself, as far as that could be read. */
export interface KnownFacts {
  facts: ImageFacts;
  /** Whether what is not among them is not said: else it was not readable. */
  isWhole: boolean;
}

/** Labels are in the configuration, annotations in the manifests around it. */
export function readFacts({
  manifest,
  image,
  config,
}: ImageContent): Reading<KnownFacts> {
  const annotations = [image, manifest].flatMap(reading =>
    reading.state === 'ready' && 'annotations' in reading.value
      ? [reading.value.annotations]
      : [],
  );
  if (config?.state === 'ready') {
    const { labels } = config.value;
    const facts = readImageFacts({ labels, annotations });
    return { state: 'ready', value: { facts, isWhole: true } };
  }
  if (config?.state === 'loading') {
    return config;
  }
  return mapReading(image, ({ kind }) => ({
    facts: readImageFacts({ labels: {}, annotations }),
    isWhole: kind === 'image' && config === undefined,
  }));
}
