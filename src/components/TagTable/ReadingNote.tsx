import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { AcrError } from '../../api/AcrError';
import { useFormats } from '../../formats/useFormats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../translations/useAcrTranslation';
import { failureTitle } from '../FailurePanel';
import { ApiRoot } from '../FailurePanel/apiRoots';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 2.5),
  },
}));

export interface ReadingNoteProps {
  repository: string;
  /** Which of the registry's APIs was asked; default: the metadata API. */
  root?: ApiRoot;
  /** Why something is missing. */
  error: AcrError;
  /** Says what is missing, with the name of the problem. */
  describe: (t: AcrTranslate, problem: string) => string;
  onRetry: () => void;
}

/** Says what beside the rows is missing, why, and how to get it. */
export function ReadingNote(props: ReadingNoteProps) {
  const { repository, root, error, describe, onRetry } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const problem = failureTitle(t, formats, error.failure, {
    repository,
    root,
  });
  return (
    <div className={classes.root} role="alert">
      <Typography variant="body2">{describe(t, problem)}</Typography>
      <Button size="small" variant="outlined" onClick={onRetry}>
        {t('error.tryAgain')}
      </Button>
    </div>
  );
}
