import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { DEFAULT_PROXY_PATH } from '../../api/proxyPath';
import { Manifests } from '../../hooks/useManifests';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { describeFailure } from '../FailurePanel';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 2.5),
  },
}));

interface ManifestsNoteProps {
  repository: string;
  manifests: Manifests;
}

/** Says that sizes and platforms are missing, why, and how to get them. */
export function ManifestsNote({ repository, manifests }: ManifestsNoteProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const { error, retry } = manifests;
  if (!error) {
    return null;
  }
  const proxyPath = error.answer?.proxyPath ?? DEFAULT_PROXY_PATH;
  const place = { repository, proxyPath };
  const problem = describeFailure(t, error.failure, place).title;
  return (
    <div className={classes.root} role="alert">
      <Typography variant="body2">
        {t('error.noManifests', { problem })}
      </Typography>
      <Button size="small" variant="outlined" onClick={() => retry()}>
        {t('error.tryAgain')}
      </Button>
    </div>
  );
}
