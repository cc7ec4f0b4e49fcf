import { useKnownSignature } from '../../../../data/images';
import { TagRow } from '../../../../data/tags';
import { useAcrTranslation } from '../../../../translations/useAcrTranslation';
import { Dash } from '../Dash';
import { HintedWord } from '../HintedWord';
import { useIsLookedUp } from '../lookup';
import { ReadingMark } from '../ReadingMark';
import { RowImage } from './FactCell';

export interface SignedCellProps
  extends RowImage,
    Pick<TagRow, 'hasSignatureTag'> {}

/** Whether a signature is attached to an image, which says nothing of its worth. */
export function SignedCell(props: SignedCellProps) {
  const { repository, digest, hasSignatureTag } = props;
  const { t } = useAcrTranslation();
  const known = useKnownSignature(repository, digest);
  const isLookedUp = useIsLookedUp(digest);
  if (hasSignatureTag || known === 'attached') {
    return (
      <HintedWord
        word={t('signed.attached')}
        hint={t('attached.signaturePresent')}
      />
    );
  }
  if (known === 'none') {
    return <Dash title={t('attached.noSignature')} />;
  }
  if (known === 'unknown') {
    return <Dash title={t('signed.unknown')} />;
  }
  return isLookedUp ? (
    <ReadingMark title={t('signed.loading')} />
  ) : (
    <Dash title={t('security.lookUp.notYet')} />
  );
}
