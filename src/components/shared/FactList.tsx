import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { OutsideText } from './OutsideText';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(90px, max-content) minmax(0, 1fr)',
    gap: theme.spacing(1, 3),
    margin: 0,
    [theme.breakpoints.down('xs')]: {
      // The name of a label may be as long as the screen is wide.
      gridTemplateColumns: 'fit-content(50%) minmax(0, 1fr)',
      columnGap: theme.spacing(1.5),
    },
  },
  fact: { display: 'contents' },
  name: { color: theme.palette.text.secondary, overflowWrap: 'anywhere' },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
}));

/** Something that is known, and what it is called. */
export type Fact = readonly [name: string, value: ReactNode];

/** Facts by their names, which are all different. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const classes = useStyles();
  return (
    <dl className={classes.root}>
      {facts.map(([name, value]) => (
        <Typography
          key={name}
          component="div"
          variant="body2"
          className={classes.fact}
        >
          <dt className={classes.name}>
            <OutsideText text={name} />
          </dt>
          <dd className={classes.value}>
            {typeof value === 'string' ? <OutsideText text={value} /> : value}
          </dd>
        </Typography>
      ))}
    </dl>
  );
}
