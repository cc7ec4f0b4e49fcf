import Table from '@material-ui/core/Table';
import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren } from 'react';

const useStyles = makeStyles({
  frame: { overflowX: 'auto' },
  table: {
    tableLayout: 'fixed',
    minWidth: 420,
    '& td, & th': { overflowWrap: 'anywhere', verticalAlign: 'top' },
  },
});

/** A table that moves within itself where the page is too narrow for it. */
export function ScrollTable({
  label,
  children,
}: PropsWithChildren<{ label: string }>) {
  const classes = useStyles();
  return (
    <div className={classes.frame}>
      <Table size="small" className={classes.table} aria-label={label}>
        {children}
      </Table>
    </div>
  );
}
