import Button from '@material-ui/core/Button';
import { useFormats } from '../../formats';
import { useAcrTranslation } from '../../translations/useAcrTranslation';

interface ShowMoreProps {
  /** How many are to be seen. */
  shown: number;
  total: number;
  /** As many as come at a time. */
  step: number;
  onMore: () => void;
}

/** The way to the next ones of a long list; nothing where all are to be seen. */
export function ShowMore({ shown, total, step, onMore }: ShowMoreProps) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  if (shown >= total) {
    return null;
  }
  return (
    <Button size="small" onClick={onMore}>
      {total - shown <= step
        ? t('image.moreOf', { total: formats.number(total) })
        : t('image.nextOf', {
            number: formats.number(step),
            total: formats.number(total),
          })}
    </Button>
  );
}
