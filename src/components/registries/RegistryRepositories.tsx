import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { isTriedAgain } from '../../data/query';
import { UsersReading } from '../../data/catalog';
import { useRegistry, useRepositories } from '../../data/registries';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { FailurePanel } from '../failures';
import { registryLabel } from '../shared';
import { ListedRepositories } from './ListedRepositories';
import { OpenRepository } from './OpenRepository';
import { usedIn, UsedName } from './repositoryRows';
import { UsedRepositories } from './UsedRepositories';

const NONE: UsedName[] = [];

const useStyles = makeStyles(theme => ({
  used: { marginTop: theme.spacing(2), paddingBottom: theme.spacing(2) },
}));

interface RegistryRepositoriesProps {
  /** Who uses which repository. */
  reading: UsersReading;
}

/** The repositories of the registry around, as far as it tells of them. */
export function RegistryRepositories({ reading }: RegistryRepositoriesProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const registry = useRegistry();
  const { listing, refresh, goOn } = useRepositories();
  const used = useMemo(
    () => (reading.state === 'ready' ? usedIn(reading.users, registry) : NONE),
    [reading, registry],
  );
  if (listing.state !== 'failed') {
    return (
      <ListedRepositories
        listing={listing}
        reading={reading}
        used={used}
        onRefresh={() => refresh()}
        onGoOn={() => goOn()}
      />
    );
  }
  const { failure, answer } = listing.error;
  return (
    <>
      <FailurePanel
        asked="catalog"
        repository={registryLabel(t, registry)}
        failure={failure}
        answer={answer}
        onRetry={() => goOn()}
        isTriedAgain={isTriedAgain(failure)}
      />
      {/* Whatever is wrong with the list, its repositories may be readable. */}
      <Paper className={classes.used}>
        <OpenRepository />
        <UsedRepositories reading={reading} used={used} />
      </Paper>
    </>
  );
}
