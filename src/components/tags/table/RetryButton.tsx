import Button from '@material-ui/core/Button';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { NotLoadedProps } from '../../shared';

/** Stands in a cell whose code did not come. */
export function RetryButton({ onRetry }: NotLoadedProps) {
  const { t } = useAcrTranslation();
  return (
    <Button size="small" title={t('error.notLoaded')} onClick={onRetry}>
      {t('error.tryAgain')}
    </Button>
  );
}
