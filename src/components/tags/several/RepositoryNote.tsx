import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/WarningOutlined';
import { useId } from 'react';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Link } from '../../frame';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 2.5),
  },
  // Beside the icon, however narrow the page is; what can be done comes below.
  text: { overflowWrap: 'anywhere', maxWidth: 'calc(100% - 32px)' },
}));

/** As much of a name from outside as stands in a line, in characters. */
const MOST = 100;

interface RepositoryNoteProps {
  /** The repository, or what the annotation says instead. */
  label: string;
  /** What is the matter with it. */
  what: string;
  /** What the user can do here and now. */
  action?: { name: string; run: () => void };
  /** Where all of it is explained. */
  explanation?: string;
}

/** Says what is the matter with one of several repositories. */
export function RepositoryNote(props: RepositoryNoteProps) {
  const { label, what, action, explanation } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const id = useId();
  const repository = label.length > MOST ? `${label.slice(0, MOST)}…` : label;
  return (
    <div className={classes.root} role="alert">
      <WarningIcon color="error" aria-hidden />
      <Typography className={classes.text} variant="body2" id={id}>
        {t('repositories.note', { repository, what })}
      </Typography>
      {action && (
        <Button
          size="small"
          variant="outlined"
          aria-describedby={id}
          onClick={action.run}
        >
          {action.name}
        </Button>
      )}
      {explanation && (
        <Typography variant="body2" component="span">
          <Link to={explanation} aria-describedby={id}>
            {t('repositories.explain')}
          </Link>
        </Typography>
      )}
    </div>
  );
}
