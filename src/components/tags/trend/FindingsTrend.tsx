import { ReadingBudgetProvider, TABLE_BUDGET } from '../../../data/query';
import { useOwnReportSource, useSecurityListing } from '../../../data/reports';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Fold } from '../../shared';
import { TrendContent } from './lazy';
import type { TrendContentProps } from './TrendContent';

/**
 * How the findings of the newest images came about, if somebody asks; not where what
 * is attached to many images is not to be listed.
 */
export function FindingsTrend(props: TrendContentProps) {
  const { t } = useAcrTranslation();
  const hasOwnSource = useOwnReportSource() !== undefined;
  if (useSecurityListing() === 'off' && !hasOwnSource) {
    return null;
  }
  return (
    <Fold title={t('trend.title')}>
      <ReadingBudgetProvider size={TABLE_BUDGET} view={props.repository}>
        <TrendContent {...props} />
      </ReadingBudgetProvider>
    </Fold>
  );
}
