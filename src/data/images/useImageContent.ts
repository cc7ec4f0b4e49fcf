import {
  AcrImageConfig,
  AcrManifest,
  AcrManifestProperties,
  attestationsOf,
  BuildCache,
  Descriptor,
  findBuildCache,
  findPlatform,
  isImageConfigType,
  isManifestType,
  PlatformDescriptor,
  toldBuildCache,
} from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { Reading } from '../query';
import { useImageConfig } from './useImageConfig';
import { useManifest } from './useManifest';

const NONE: Descriptor[] = [];

/** A manifest that has layers, or what stands in its place. */
export type LayeredManifest = Extract<AcrManifest, { kind: 'image' }>;

/** What an image is made of, as far as it is read. */
export interface ImageContent {
  /** The manifest that the tag points to. */
  manifest: Reading<AcrManifest>;
  /** Present if it is no image, but what a build keeps. */
  buildCache?: BuildCache;
  /** The images of an index; empty for anything else. */
  images: PlatformDescriptor[];
  /** The one of them that is chosen; absent for anything but an index. */
  chosen?: PlatformDescriptor;
  /** What attests to the chosen image, from within the index. */
  attestations: Descriptor[];
  /** The chosen image's manifest, or the tag's own if that is no index. */
  image: Reading<AcrManifest>;
  /** How it is run; absent for what is no image, and until that is known. */
  config?: Reading<AcrImageConfig>;
}

/**
 * Reads what an image is made of. Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 * @param properties - what the registry tells of the manifest
 * @param platform - the name of the image to choose from an index
 */
export function useImageContent(
  repository: string,
  properties: AcrManifestProperties,
  platform?: string,
): ImageContent {
  const { digest, mediaType } = properties;
  // Nobody asks for what could not be read: a registry may say it is not there,
  // and a signed manifest of Docker's first schema has another digest.
  const strangeType =
    mediaType !== undefined && !isManifestType(mediaType)
      ? mediaType
      : undefined;
  const read = useManifest(repository, strangeType ? undefined : digest);
  const manifest: Reading<AcrManifest> = strangeType
    ? { state: 'ready', value: { kind: 'unsupported', mediaType: strangeType } }
    : read;

  const buildCache =
    (manifest.state === 'ready' && findBuildCache(manifest.value)) ||
    toldBuildCache(properties);
  const index = buildCache ? undefined : valueOf(manifest, 'index');
  const images = index?.images ?? [];
  const chosen = findPlatform(images, platform);
  const child = useManifest(repository, chosen?.digest);
  const image = chosen ? child : manifest;

  // An index may list thousands of them.
  const attestations = useMemo(
    () => (chosen ? attestationsOf(index, chosen.digest) : NONE),
    [index, chosen],
  );

  const descriptor = valueOf(image, 'image')?.config;
  const isRunnable =
    descriptor !== undefined && isImageConfigType(descriptor.mediaType);
  const config = useImageConfig(
    repository,
    isRunnable ? descriptor : undefined,
  );
  return {
    manifest,
    ...(buildCache && { buildCache }),
    images,
    chosen,
    attestations,
    image,
    ...(isRunnable && { config }),
  };
}

function valueOf<K extends AcrManifest['kind']>(
  reading: Reading<AcrManifest>,
  kind: K,
): Extract<AcrManifest, { kind: K }> | undefined {
  return reading.state === 'ready' && isOfKind(reading.value, kind)
    ? reading.value
    : undefined;
}

function isOfKind<K extends AcrManifest['kind']>(
  manifest: AcrManifest,
  kind: K,
): manifest is Extract<AcrManifest, { kind: K }> {
  return manifest.kind === kind;
}
