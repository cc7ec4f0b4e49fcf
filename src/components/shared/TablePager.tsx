import TablePagination from '@material-ui/core/TablePagination';
import { useFormats } from '../../formats';
import { useAcrTranslation } from '../../translations/useAcrTranslation';

/** The pages of a table, and the one on screen. */
export interface TablePagerProps {
  /** How many rows there are in all. */
  count: number;
  /** The page on screen; the first is 0. */
  page: number;
  rowsPerPage: number;
  /** How many rows a page may have. */
  options: number[];
  onPage: (page: number) => void;
  onRowsPerPage: (rowsPerPage: number) => void;
}

/**
 * The pages of the table. It stands in for the table's own, whose buttons are
 * made anew at every change: whoever turns a page by keyboard loses the button.
 */
export function TablePager(props: TablePagerProps) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  return (
    <TablePagination
      component="div"
      count={props.count}
      page={props.page}
      rowsPerPage={props.rowsPerPage}
      rowsPerPageOptions={props.options}
      onPageChange={(_event, page) => props.onPage(page)}
      onRowsPerPageChange={event =>
        props.onRowsPerPage(Number(event.target.value))
      }
      labelRowsPerPage={t('pagination.rowsPerPage')}
      labelDisplayedRows={({ from, to, count }) =>
        t('pagination.displayed', {
          from: formats.number(from),
          to: formats.number(to),
          total: formats.number(count),
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
