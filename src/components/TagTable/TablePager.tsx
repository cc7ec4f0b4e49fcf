import TablePagination, {
  TablePaginationProps,
} from '@material-ui/core/TablePagination';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { formatNumber } from '../formatNumber';

/**
 * The pages of the table. It stands in for the table's own, whose buttons are
 * made anew at every change: whoever turns a page by keyboard lost the button.
 */
export function TablePager(props: TablePaginationProps) {
  const { t } = useAcrTranslation();
  const { count, page, rowsPerPage, rowsPerPageOptions } = props;
  return (
    <TablePagination
      style={{ border: 0 }}
      count={count}
      page={page}
      rowsPerPage={rowsPerPage}
      rowsPerPageOptions={rowsPerPageOptions}
      onPageChange={props.onPageChange}
      onRowsPerPageChange={props.onRowsPerPageChange}
      labelRowsPerPage={t('pagination.rowsPerPage')}
      labelDisplayedRows={shown =>
        t('pagination.displayed', {
          from: formatNumber(shown.from),
          to: formatNumber(shown.to),
          total: formatNumber(shown.count),
        })
      }
      backIconButtonProps={buttonNamed(t('pagination.previous'))}
      nextIconButtonProps={buttonNamed(t('pagination.next'))}
    />
  );
}

/** The name to hear and to see. */
function buttonNamed(name: string) {
  return { 'aria-label': name, title: name };
}
