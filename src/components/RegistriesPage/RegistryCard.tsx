import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { useRegistry } from '../../hooks/RegistryProvider';
import { RepositoryUsers } from '../../hooks/useRepositoryUsers';
import { useSelectedRegistry } from '../../hooks/useSelectedRegistry';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { ConnectionTest } from './ConnectionTest';
import { registryTitle } from './registryTitle';
import { usedIn } from './repositoryRows';

const useStyles = makeStyles(theme => ({
  root: {
    height: '100%',
    padding: theme.spacing(2, 2.5),
    overflowWrap: 'anywhere',
  },
}));

interface RegistryCardProps {
  /** Whether there are others to choose from. */
  isLink: boolean;
  isChosen: boolean;
  /** Who uses which repository, once that is known. */
  users?: RepositoryUsers;
}

/** The registry around: what and where it is, and whether it can be read. */
export function RegistryCard({ isLink, isChosen, users }: RegistryCardProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const registry = useRegistry();
  const { addressOf } = useSelectedRegistry();
  const title = registryTitle(t, registry);
  const used = useMemo(
    () => (users ? usedIn(users, registry).map(({ name }) => name) : []),
    [users, registry],
  );
  return (
    <Paper className={classes.root} component="article" aria-label={title}>
      <Typography variant="h6" component="h3">
        {isLink ? (
          <Link
            to={addressOf(registry)}
            aria-current={isChosen ? 'true' : undefined}
          >
            {title}
          </Link>
        ) : (
          title
        )}
      </Typography>
      {registry.loginServer && registry.loginServer !== title && (
        <Typography variant="body2">{registry.loginServer}</Typography>
      )}
      <Typography variant="caption" component="p" color="textSecondary">
        {t('registries.endpoints', {
          metadata: registry.proxyPath,
          content: registry.contentProxyPath,
        })}
      </Typography>
      <ConnectionTest repositories={used} />
    </Paper>
  );
}
