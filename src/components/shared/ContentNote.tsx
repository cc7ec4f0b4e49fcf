import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { endpointOf, endpointSnippet } from '../../apis';
import { useOptionalRegistry } from '../../data/registries';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { Panel } from '../frame';
import { Snippet } from './Snippet';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2, 2.5) },
}));

/** Says what is missing where the proxy has no endpoint for content. */
export function ContentNote() {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const registry = useOptionalRegistry();
  return (
    <Panel className={classes.root} role="note">
      <Typography variant="body2">
        {t('image.noContent', { path: endpointOf('content', registry) })}
      </Typography>
      <Snippet text={endpointSnippet('content', registry)} />
    </Panel>
  );
}
