import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { VisuallyHidden } from '../../shared';

/** The hidden text is placed relative to it. */
const STYLE = { position: 'relative' } as const;

/** Stands in the security column as long as nothing is known. */
export function ReadingMark() {
  const { t } = useAcrTranslation();
  const loading = t('security.cell.loading');
  return (
    <span style={STYLE} title={loading}>
      <span aria-hidden>…</span>
      <VisuallyHidden>{loading}</VisuallyHidden>
    </span>
  );
}
