import { ImageManifest } from '../../api/types';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { formatBytes } from '../formatBytes';
import { isIndex } from './manifests';

/** An image's size; of an index none, for what the registry tells varies. */
export function SizeCell({ manifest }: { manifest?: ImageManifest }) {
  const { t } = useAcrTranslation();
  if (!manifest || manifest.size === undefined) {
    return null;
  }
  return isIndex(manifest) ? (
    <span title={t('tag.sizeOfIndex')}>–</span>
  ) : (
    <>{formatBytes(manifest.size)}</>
  );
}
