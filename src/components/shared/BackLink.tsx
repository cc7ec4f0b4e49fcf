import { makeStyles } from '@material-ui/core/styles';
import BackIcon from '@material-ui/icons/ArrowBack';
import { Link } from '../frame';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    margin: theme.spacing(0, 3, 1, 0),
    overflowWrap: 'anywhere',
  },
}));

interface BackLinkProps {
  /** Relative to the page. */
  to: string;
  text: string;
}

/** Leads to where the user may have come from. */
export function BackLink({ to, text }: BackLinkProps) {
  const classes = useStyles();
  return (
    <Link to={to} className={classes.root}>
      <BackIcon fontSize="small" aria-hidden />
      {text}
    </Link>
  );
}
