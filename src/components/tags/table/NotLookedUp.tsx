import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { VisuallyHidden } from '../../shared';

/** The hidden text is placed relative to it. */
const STYLE = { position: 'relative' } as const;

/** Stands in the security column as long as nobody has asked for it. */
export function NotLookedUp() {
  const { t } = useAcrTranslation();
  const word = t('security.lookUp.notYet');
  return (
    <span style={STYLE} title={word}>
      <span aria-hidden>–</span>
      <VisuallyHidden>{word}</VisuallyHidden>
    </span>
  );
}
