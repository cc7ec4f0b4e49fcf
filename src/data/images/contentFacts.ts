/** What the content of an image, as far as it is read, tells on the whole. */
import {
  AcrImageConfig,
  AcrManifest,
  ImageFacts,
  readImageFacts,
} from 'backstage-plugin-acr-common';
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

/**
 * What an image says of itself.
 *
 * @param manifests - those around its configuration that were read, its own first
 * @param config - where that was read
 * @param isWhole - whether there is nothing else that could say it
 */
export function knownFactsOf(
  manifests: readonly AcrManifest[],
  config: AcrImageConfig | undefined,
  isWhole: boolean,
): KnownFacts {
  const annotations = manifests.flatMap(manifest =>
    'annotations' in manifest ? [manifest.annotations] : [],
  );
  const labels = config?.labels ?? {};
  return { facts: readImageFacts({ labels, annotations }), isWhole };
}

/** Labels are in the configuration, annotations in the manifests around it. */
export function readFacts({
  manifest,
  image,
  config,
}: ImageContent): Reading<KnownFacts> {
  const manifests = [image, manifest].flatMap(reading =>
    reading.state === 'ready' ? [reading.value] : [],
  );
  if (config?.state === 'ready') {
    return {
      state: 'ready',
      value: knownFactsOf(manifests, config.value, true),
    };
  }
  if (config?.state === 'loading') {
    return config;
  }
  return mapReading(image, ({ kind }) =>
    knownFactsOf(manifests, undefined, kind === 'image' && !config),
  );
}
