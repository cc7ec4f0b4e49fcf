import TableCell, { TableCellProps } from '@material-ui/core/TableCell';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  // As the headings of Backstage's other tables.
  root: {
    borderTop: `1px solid ${theme.palette.grey.A100}`,
    borderBottom: `1px solid ${theme.palette.grey.A100}`,
    color: theme.palette.textSubtle,
    fontWeight: 'bold',
    textTransform: 'uppercase',
    wordBreak: 'normal',
  },
}));

/** The heading of a column. */
export function HeadingCell(props: TableCellProps) {
  return <TableCell className={useStyles().root} {...props} />;
}
