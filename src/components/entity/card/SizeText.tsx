import { AcrManifestProperties } from 'backstage-plugin-acr-common';
import { Reading } from '../../../data/query';
import { isIndex } from '../../../data/tags';
import { Formats, useFormats } from '../../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { failureTitle } from '../../failures';

interface SizeTextProps {
  repository: string;
  manifest: Reading<AcrManifestProperties>;
}

/** An image's size, or why none is told. */
export function SizeText({ repository, manifest }: SizeTextProps) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  if (manifest.state === 'failed') {
    const { failure } = manifest.error;
    return (
      <span title={failureTitle(t, formats, failure, { repository })}>
        {t('image.notReadable')}
      </span>
    );
  }
  return manifest.state === 'loading' ? (
    <span title={t('card.reading')}>…</span>
  ) : (
    <>{describeSize(t, formats, manifest.value)}</>
  );
}

function describeSize(
  t: AcrTranslate,
  formats: Formats,
  manifest: AcrManifestProperties,
): string {
  if (isIndex(manifest)) {
    return t('image.sizeByPlatform');
  }
  return manifest.size === undefined
    ? t('image.notTold')
    : formats.bytes(manifest.size);
}
