import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { VisuallyHidden } from '../VisuallyHidden';

/** The hidden text is placed relative to it. */
const STYLE = { position: 'relative' } as const;

/** Stands in the security column as long as nothing is known. */
export function ReadingMark() {
  const { t } = useAcrTranslation();
  return (
    <span style={STYLE} title={t('security.cell.loading')}>
      <span aria-hidden>…</span>
      <VisuallyHidden>{t('security.cell.loading')}</VisuallyHidden>
    </span>
  );
}
