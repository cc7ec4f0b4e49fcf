import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/WarningOutlined';
import { isTriedAgain, Listing } from '../../data/query';
import { useFormats } from '../../formats';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { FailureSubject, failureTitle } from './describeFailure';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 2.5),
  },
  // The icon and the first line stand in the middle of the button beside them.
  icon: { marginTop: 3 },
  text: { paddingTop: 5, overflowWrap: 'anywhere' },
}));

export interface UnfinishedNoteProps extends FailureSubject {
  listing: Extract<Listing<object>, { state: 'incomplete' | 'outdated' }>;
  onGoOn: () => void;
}

/** Says that rows are missing or old, why, and how to go on. */
export function UnfinishedNote(props: UnfinishedNoteProps) {
  const { repository, asked, listing, onGoOn } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { failure } = listing.error;
  const problem = failureTitle(t, formats, failure, { repository, asked });
  return (
    <div className={classes.root} role="alert">
      <WarningIcon className={classes.icon} color="error" aria-hidden />
      <div className={classes.text}>
        <Typography variant="body2">
          {listing.state === 'incomplete'
            ? t('error.incomplete', { problem })
            : t('error.outdated', { problem })}
        </Typography>
        {isTriedAgain(failure) && (
          <Typography variant="body2" color="textSecondary">
            {t('error.triesAgain')}
          </Typography>
        )}
      </div>
      {failure.kind !== 'too-many-entries' && (
        <Button size="small" variant="outlined" onClick={onGoOn}>
          {listing.state === 'incomplete'
            ? t('error.goOn')
            : t('error.tryAgain')}
        </Button>
      )}
    </div>
  );
}
