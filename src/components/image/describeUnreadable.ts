import {
  AcrManifest,
  findBuildCache,
  isSchema1Type,
} from 'backstage-plugin-acr-common';
import { AcrTranslate } from '../../translations/useAcrTranslation';

/** Why a manifest has no layers to show. */
export function describeUnreadable(
  t: AcrTranslate,
  manifest: Exclude<AcrManifest, { kind: 'image' }>,
): string {
  if (findBuildCache(manifest)) {
    return t('image.isBuildCache');
  }
  if (manifest.kind === 'index') {
    return manifest.images.length > 0
      ? t('image.nestedIndex')
      : t('image.emptyIndex');
  }
  const { mediaType } = manifest;
  if (manifest.kind === 'artifact') {
    const { artifactType = mediaType } = manifest;
    return t('image.artifact', { mediaType: artifactType });
  }
  return isSchema1Type(mediaType)
    ? t('image.schema1')
    : t('image.unsupported', { mediaType });
}
