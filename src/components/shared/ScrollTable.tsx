import Table from '@material-ui/core/Table';
import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';
import { LIST_BELOW, listWhenNarrow } from './narrowTable';
import { ScrollFrame } from './ScrollFrame';

const useStyles = makeStyles(theme => ({
  table: {
    tableLayout: 'fixed',
    '& td, & th': { overflowWrap: 'anywhere', verticalAlign: 'top' },
    ...listWhenNarrow(theme),
  },
}));

interface ScrollTableProps {
  label: string;
  /** The least room that its columns need, in px. */
  minWidth?: number;
}

/**
 * A table that moves within itself where the page is too narrow for it, and is a list
 * where it is narrower still: its cells are `HeadedCell`s.
 */
export function ScrollTable({
  label,
  minWidth = LIST_BELOW,
  children,
}: PropsWithChildren<ScrollTableProps>) {
  const classes = useStyles();
  return (
    <ScrollFrame label={label} minWidth={minWidth} fitsBelow={LIST_BELOW}>
      <Table
        size="small"
        className={classes.table}
        style={{ minWidth }}
        aria-label={label}
      >
        {children}
      </Table>
    </ScrollFrame>
  );
}
