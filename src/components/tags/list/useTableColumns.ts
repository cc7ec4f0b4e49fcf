import { useMemo } from 'react';
import { HiddenColumns, useHiddenColumns } from '../../../data/tags';
import { ColumnId, HIDEABLE_COLUMNS } from '../table';

/** The columns of the table, as the user and the installation have them. */
export interface TableColumns extends HiddenColumns {
  /** The columns that a user may hide. */
  offered: readonly ColumnId[];
  /** Those that the table leaves out: hidden by the user, or not there at all. */
  leftOut: ReadonlySet<string>;
}

const WITHOUT_REPORTS = HIDEABLE_COLUMNS.filter(id => id !== 'security');

/**
 * Finds out which columns there are, and which of them are shown.
 *
 * @param mayHaveReports - whether there may be any of the images in the table
 */
export function useTableColumns(mayHaveReports: boolean): TableColumns {
  const { hidden, toggle } = useHiddenColumns();
  return useMemo(
    () => ({
      hidden,
      toggle,
      offered: mayHaveReports ? HIDEABLE_COLUMNS : WITHOUT_REPORTS,
      leftOut: mayHaveReports ? hidden : new Set([...hidden, 'security']),
    }),
    [hidden, toggle, mayHaveReports],
  );
}
