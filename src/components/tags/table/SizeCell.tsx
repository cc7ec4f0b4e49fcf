import { memo } from 'react';
import { isIndex, TagRow } from '../../../data/tags';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';

type SizeCellProps = Pick<TagRow, 'manifest' | 'buildCache'>;

/** An image's size; of an index none, for what the registry tells varies. */
export const SizeCell = memo(({ manifest, buildCache }: SizeCellProps) => {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const size = buildCache?.size ?? manifest?.size;
  if (!manifest || size === undefined) {
    return null;
  }
  return isIndex(manifest) && !buildCache ? (
    <span title={t('tag.sizeOfIndex')}>–</span>
  ) : (
    <>{formats.bytes(size)}</>
  );
});
