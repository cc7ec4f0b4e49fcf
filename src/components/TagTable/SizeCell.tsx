import { memo } from 'react';
import { ImageManifest } from '../../api/types';
import { useFormats } from '../../formats/useFormats';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { isIndex } from './manifests';

/** An image's size; of an index none, for what the registry tells varies. */
export const SizeCell = memo(({ manifest }: { manifest?: ImageManifest }) => {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  if (!manifest || manifest.size === undefined) {
    return null;
  }
  return isIndex(manifest) ? (
    <span title={t('tag.sizeOfIndex')}>–</span>
  ) : (
    <>{formats.bytes(manifest.size)}</>
  );
});
