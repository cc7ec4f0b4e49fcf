import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { AcrError, RegistryApi } from 'backstage-plugin-acr-common';
import { useOptionalRegistry } from '../../data/registries';
import { useFormats } from '../../formats';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { describeFailure } from './describeFailure';
import { Remedy } from './Remedy';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1, 2.5) },
  note: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
}));

export interface ReadingNoteProps {
  repository: string;
  /** Which of the registry's APIs was asked; default: the metadata API. */
  api?: RegistryApi;
  /** Why something is missing. */
  error: AcrError;
  /** What is missing. */
  part: 'manifests' | 'attached' | 'facts';
  /** What the repository is called, where there are several. */
  label?: string;
  onRetry: () => void;
}

/** Says what beside the rows is missing, why, and how to get it. */
export function ReadingNote(props: ReadingNoteProps) {
  const { repository, api = 'metadata', error, part, label, onRetry } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const registry = useOptionalRegistry();
  const place = { repository, api, registry };
  const described = describeFailure(t, formats, error.failure, place);
  const { title: problem, remedy } = described;
  const what = {
    manifests: () => t('error.noManifests', { problem }),
    attached: () => t('attached.unreadable', { problem }),
    facts: () => t('facts.unreadable', { problem }),
  }[part]();
  return (
    <div className={classes.root} role="alert">
      <div className={classes.note}>
        <Typography variant="body2">
          {label === undefined
            ? what
            : t('repositories.note', { repository: label, what })}
        </Typography>
        <Button size="small" variant="outlined" onClick={onRetry}>
          {t('error.tryAgain')}
        </Button>
      </div>
      {remedy && <Remedy {...remedy} />}
    </div>
  );
}
