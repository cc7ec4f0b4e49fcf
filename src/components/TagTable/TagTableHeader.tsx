import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { makeStyles } from '@material-ui/core/styles';
import { createContext, useContext } from 'react';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { TAG_COLUMNS } from './columns';
import { NEWEST_FIRST, SortKey, SortOrder } from './sorting';

const useStyles = makeStyles(theme => ({
  // As the headings of Backstage's other tables.
  cell: {
    padding: theme.spacing(1, 2, 1, 2.5),
    borderTop: `1px solid ${theme.palette.grey.A100}`,
    borderBottom: `1px solid ${theme.palette.grey.A100}`,
    color: theme.palette.textSubtle,
    fontWeight: 'bold',
    textTransform: 'uppercase',
    wordBreak: 'normal',
  },
}));

interface Sorting {
  order: SortOrder;
  onSort: (key: SortKey) => void;
}

/**
 * How the table around is sorted. By a context, for the table below
 * core-components would make a header anew that is given by a closure.
 */
export const SortingContext = createContext<Sorting>({
  order: NEWEST_FIRST,
  onSort: () => {},
});

/**
 * The headings, by which the table is sorted. They stand in for the table's
 * own, which tell the order by an arrow alone, and forget it when rows arrive.
 */
export function TagTableHeader() {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const { order, onSort } = useContext(SortingContext);
  const titles: Record<SortKey, string> = {
    tag: t('column.tag'),
    created: t('column.created'),
    modified: t('column.modified'),
    manifest: t('column.manifest'),
  };
  return (
    <TableHead>
      <TableRow>
        {TAG_COLUMNS.map(({ id, width }) => {
          const isSorted = order.key === id;
          return (
            <TableCell
              key={id}
              className={classes.cell}
              style={{ width }}
              sortDirection={isSorted && order.direction}
            >
              <TableSortLabel
                active={isSorted}
                direction={order.direction}
                onClick={() => onSort(id)}
              >
                {titles[id]}
              </TableSortLabel>
            </TableCell>
          );
        })}
      </TableRow>
    </TableHead>
  );
}
