import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Registry } from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { endpointOf } from '../../apis';
import { useSelectedRegistry } from '../../data/address';
import { UsersReading } from '../../data/catalog';
import { useRegistry } from '../../data/registries';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { Link, Panel } from '../frame';
import { registryLabel } from '../shared';
import { ConnectionTest } from './ConnectionTest';
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
  /** Who uses which repository. */
  reading: UsersReading;
}

/** The registry around: what and where it is, and whether it can be read. */
export function RegistryCard(props: RegistryCardProps) {
  const { isLink, isChosen, reading } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const registry = useRegistry();
  const { addressOf } = useSelectedRegistry();
  const title = registryLabel(t, registry);
  const used = useMemo(
    () => namesToTry(reading, registry),
    [reading, registry],
  );
  return (
    <Panel className={classes.root} component="article" aria-label={title}>
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
          metadata: endpointOf('metadata', registry),
          content: endpointOf('content', registry),
        })}
      </Typography>
      <ConnectionTest repositories={used} />
    </Panel>
  );
}

/** The repositories that a test may try, once that is known. */
function namesToTry(reading: UsersReading, registry: Registry) {
  switch (reading.state) {
    case 'ready':
      return usedIn(reading.users, registry).map(({ name }) => name);
    case 'failed':
      return [];
    default:
      return undefined;
  }
}
