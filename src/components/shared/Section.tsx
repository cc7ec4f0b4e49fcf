import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren, ReactNode } from 'react';
import { Panel } from '../frame';

const useStyles = makeStyles(theme => ({
  root: {
    height: '100%',
    outline: 'none',
    padding: theme.spacing(2, 2.5),
    // What is scrolled to does not end up below the page's own bar.
    scrollMarginTop: theme.spacing(2),
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(1.5),
  },
}));

interface SectionProps {
  /** By which the page's address names it. */
  id: string;
  title: string;
  /** What can be done to it, beside the title. */
  action?: ReactNode;
}

/** A part of the page, with an address of its own. */
export function Section({
  id,
  title,
  action,
  children,
}: PropsWithChildren<SectionProps>) {
  const classes = useStyles();
  return (
    <Panel
      id={id}
      // So that whoever follows a link to it goes on from there.
      tabIndex={-1}
      component="section"
      aria-labelledby={`${id}-title`}
      className={classes.root}
    >
      <div className={classes.head}>
        <Typography id={`${id}-title`} variant="h6" component="h3">
          {title}
        </Typography>
        {action}
      </div>
      {children}
    </Panel>
  );
}
