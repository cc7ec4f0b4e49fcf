import { useMemo } from 'react';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import type { ColumnId } from './columns';

/** What the columns are called in the user's language. */
export function useColumnTitles(): Record<ColumnId, string> {
  const { t } = useAcrTranslation();
  return useMemo(
    () => ({
      tag: t('column.tag'),
      repository: t('column.repository'),
      created: t('column.created'),
      modified: t('column.modified'),
      manifest: t('column.manifest'),
      size: t('column.size'),
      platform: t('column.platform'),
      security: t('column.security'),
      commit: t('image.commit'),
      build: t('column.build'),
      signed: t('column.signed'),
      actions: t('row.actions'),
    }),
    [t],
  );
}
