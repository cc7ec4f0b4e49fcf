import { ImageFacts } from 'backstage-plugin-acr-common';
import { ReactNode } from 'react';
import { useKnownImageFacts } from '../../../../data/images';
import { useAcrTranslation } from '../../../../translations/useAcrTranslation';
import { Dash } from '../Dash';
import { ReadingMark } from '../ReadingMark';

/** The image of a row. */
export interface RowImage {
  repository: string;
  digest: string;
}

interface FactCellProps extends RowImage {
  /** @returns nothing if the image does not say it */
  describe: (facts: ImageFacts) => ReactNode;
}

/** Something that an image says of itself. */
export function FactCell({ repository, digest, describe }: FactCellProps) {
  const { t } = useAcrTranslation();
  const reading = useKnownImageFacts(repository, digest);
  switch (reading.state) {
    case 'ready': {
      const { facts, isWhole } = reading.value;
      return (
        <>
          {describe(facts) ?? (
            <Dash
              title={isWhole ? t('image.notSaid') : t('image.notReadable')}
            />
          )}
        </>
      );
    }
    case 'failed':
      return <Dash title={t('image.notReadable')} />;
    default:
      return <ReadingMark title={t('facts.loading')} />;
  }
}
