import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useAcrTranslation } from '../../translations/useAcrTranslation';

export interface NotLoadedProps {
  onRetry: () => void;
}

/** Says that the code of a part did not come. */
export function NotLoaded({ onRetry }: NotLoadedProps) {
  const { t } = useAcrTranslation();
  return (
    <div role="alert">
      <Typography gutterBottom>{t('error.notLoaded')}</Typography>
      <Button size="small" variant="outlined" onClick={onRetry}>
        {t('error.tryAgain')}
      </Button>
    </div>
  );
}
