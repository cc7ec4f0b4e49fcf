import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { Fold } from '../Fold';
import { TrendContent } from './lazy';
import type { TrendContentProps } from './TrendContent';

/** How the findings of the newest images came about, if somebody asks. */
export function FindingsTrend(props: TrendContentProps) {
  const { t } = useAcrTranslation();
  return (
    <Fold title={t('trend.title')}>
      <TrendContent {...props} />
    </Fold>
  );
}
