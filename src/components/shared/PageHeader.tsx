import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren, ReactNode } from 'react';
import { Panel } from '../frame';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2, 2.5), marginBottom: theme.spacing(2) },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 2),
    marginBottom: theme.spacing(1),
  },
  title: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
}));

interface PageHeaderProps {
  title: string;
  /** What can be chosen beside the title. */
  controls: ReactNode;
}

/** What a page is about, and below it what goes for all of the page. */
export function PageHeader(props: PropsWithChildren<PageHeaderProps>) {
  const { title, controls, children } = props;
  const classes = useStyles();
  return (
    <Panel className={classes.root}>
      <div className={classes.line}>
        <Typography variant="h5" component="h2" className={classes.title}>
          {title}
        </Typography>
        {controls}
      </div>
      {children}
    </Panel>
  );
}
