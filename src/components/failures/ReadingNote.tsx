import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { AcrError, RegistryApi } from 'backstage-plugin-acr-common';
import { useFormats } from '../../formats';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { failureTitle } from './describeFailure';

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
  api?: RegistryApi;
  /** Why something is missing. */
  error: AcrError;
  /** What is missing. */
  part: 'manifests' | 'attached';
  /** What the repository is called, where there are several. */
  label?: string;
  onRetry: () => void;
}

/** Says what beside the rows is missing, why, and how to get it. */
export function ReadingNote(props: ReadingNoteProps) {
  const { repository, api, error, part, label, onRetry } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const problem = failureTitle(t, formats, error.failure, {
    repository,
    api,
  });
  const what =
    part === 'manifests'
      ? t('error.noManifests', { problem })
      : t('attached.unreadable', { problem });
  return (
    <div className={classes.root} role="alert">
      <Typography variant="body2">
        {label === undefined
          ? what
          : t('repositories.note', { repository: label, what })}
      </Typography>
      <Button size="small" variant="outlined" onClick={onRetry}>
        {t('error.tryAgain')}
      </Button>
    </div>
  );
}
