import Table from '@material-ui/core/Table';
import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';
import { ScrollFrame } from './ScrollFrame';

const useStyles = makeStyles({
  table: {
    tableLayout: 'fixed',
    '& td, & th': { overflowWrap: 'anywhere', verticalAlign: 'top' },
  },
});

interface ScrollTableProps {
  label: string;
  /** The least room that its columns need, in px. */
  minWidth?: number;
}

/** A table that moves within itself where the page is too narrow for it. */
export function ScrollTable({
  label,
  minWidth = 420,
  children,
}: PropsWithChildren<ScrollTableProps>) {
  const classes = useStyles();
  return (
    <ScrollFrame label={label} minWidth={minWidth}>
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
