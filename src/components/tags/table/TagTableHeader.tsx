import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { makeStyles } from '@material-ui/core/styles';
import { HeadingCell, VisuallyHidden } from '../../shared';
import { TagColumn } from './columns';
import { SortKey, SortOrder } from './sorting';

const useStyles = makeStyles({
  // They have no ripple to tell by.
  focused: { outline: '2px solid currentColor', outlineOffset: 2 },
});

/** What of a column its heading needs. */
export type HeadingColumn = Pick<
  TagColumn,
  'id' | 'title' | 'room' | 'sortKey'
>;

interface TagTableHeaderProps {
  columns: readonly HeadingColumn[];
  order: SortOrder;
  onSort: (key: SortKey) => void;
}

/** The headings, by which the table is sorted. */
export function TagTableHeader(props: TagTableHeaderProps) {
  const { columns, order, onSort } = props;
  const classes = useStyles();
  return (
    <TableHead>
      <TableRow>
        {columns.map(({ id, title, room, sortKey }) => {
          const isSorted = sortKey === order.key;
          return (
            <HeadingCell
              key={id}
              style={{ width: room }}
              sortDirection={isSorted && order.direction}
            >
              {sortKey ? (
                <TableSortLabel
                  active={isSorted}
                  direction={order.direction}
                  focusVisibleClassName={classes.focused}
                  onClick={() => onSort(sortKey)}
                >
                  {title}
                </TableSortLabel>
              ) : (
                <Plain id={id} title={title} />
              )}
            </HeadingCell>
          );
        })}
      </TableRow>
    </TableHead>
  );
}

/** A heading that nothing is sorted by; one over buttons needs no words on screen. */
function Plain({ id, title }: Pick<HeadingColumn, 'id' | 'title'>) {
  return id === 'actions' ? (
    <VisuallyHidden>{title}</VisuallyHidden>
  ) : (
    <>{title}</>
  );
}
