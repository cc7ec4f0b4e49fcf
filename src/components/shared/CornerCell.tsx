import TableCell from '@material-ui/core/TableCell';
import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';
import { whereNarrow } from './narrowTable';

const useStyles = makeStyles(theme => ({
  root: {
    whiteSpace: 'nowrap',
    [whereNarrow]: {
      position: 'absolute',
      top: theme.spacing(0.5),
      right: theme.spacing(2),
    },
  },
}));

/** The last cell of a row, with its buttons: in a list it stands in the row's corner. */
export function CornerCell({ children }: PropsWithChildren<{}>) {
  return <TableCell className={useStyles().root}>{children}</TableCell>;
}
