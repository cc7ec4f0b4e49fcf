import { ReadingBudgetProvider, TABLE_BUDGET } from '../../../data/query';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Fold } from '../../shared';
import { TrendContent } from './lazy';
import type { TrendContentProps } from './TrendContent';

/** How the findings of the newest images came about, if somebody asks. */
export function FindingsTrend(props: TrendContentProps) {
  const { t } = useAcrTranslation();
  return (
    <Fold title={t('trend.title')}>
      <ReadingBudgetProvider size={TABLE_BUDGET} view={props.repository}>
        <TrendContent {...props} />
      </ReadingBudgetProvider>
    </Fold>
  );
}
