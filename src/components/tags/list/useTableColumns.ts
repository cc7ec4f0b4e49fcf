import { useMemo } from 'react';
import { useOwnReportSource, useSecurityListing } from '../../../data/reports';
import { HiddenColumns, useHiddenColumns } from '../../../data/tags';
import { ColumnId, HIDEABLE_COLUMNS, OPTIONAL_COLUMNS } from '../table';

/** The columns of the table, as the user and the installation have them. */
export interface TableColumns extends HiddenColumns {
  /** The columns that a user may hide. */
  offered: readonly ColumnId[];
  /** Those that the table leaves out: hidden by the user, or not there at all. */
  leftOut: ReadonlySet<string>;
}

/**
 * Finds out which columns there are, and which of them are shown.
 *
 * @param mayHaveReports - whether there may be any of the images in the table
 */
export function useTableColumns(mayHaveReports: boolean): TableColumns {
  const { hidden, toggle } = useHiddenColumns(OPTIONAL_COLUMNS);
  const isListed = useIsAttachedListed();
  return useMemo(() => {
    const missing: ColumnId[] = [
      ...(mayHaveReports ? [] : (['security'] as const)),
      ...(isListed ? [] : (['signed'] as const)),
    ];
    return {
      hidden,
      toggle,
      offered: HIDEABLE_COLUMNS.filter(id => !missing.includes(id)),
      leftOut: new Set([...hidden, ...missing]),
    };
  }, [hidden, toggle, mayHaveReports, isListed]);
}

/** Whether tables ask, or can be made to ask, what is attached to images. */
function useIsAttachedListed(): boolean {
  const listing = useSecurityListing();
  const hasOwnSource = useOwnReportSource() !== undefined;
  return listing === 'automatic' || (listing === 'on-demand' && !hasOwnSource);
}
