import { useAcrTranslation } from '../../../translations/useAcrTranslation';

/** Stands in the security column where there is nothing to scan. */
export function NoSecurity() {
  const { t } = useAcrTranslation();
  return <span title={t('tag.buildCacheHint')}>–</span>;
}
