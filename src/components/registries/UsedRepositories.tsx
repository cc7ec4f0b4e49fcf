import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { UsersReading } from '../../data/catalog';
import { useRegistry } from '../../data/registries';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { toRows, UsedName } from './repositoryRows';
import { RepositorySearch } from './RepositorySearch';
import { UsersNote } from './UsersNote';

const useStyles = makeStyles(theme => ({
  note: { padding: theme.spacing(0, 2.5) },
}));

interface UsedRepositoriesProps {
  /** Who uses which repository. */
  reading: UsersReading;
  /** The repositories of this registry that somebody uses. */
  used: UsedName[];
}

/** The repositories that are known by their users, where the registry lists none. */
export function UsedRepositories({ reading, used }: UsedRepositoriesProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const registry = useRegistry();
  const rows = useMemo(
    () =>
      toRows(
        registry,
        used.map(({ name }) => name),
        reading,
      ),
    [registry, used, reading],
  );
  if (reading.state !== 'ready') {
    return reading.state === 'failed' ? (
      <UsersNote reading={reading} />
    ) : (
      <Typography variant="body2" className={classes.note}>
        {t('registries.usersLoading')}
      </Typography>
    );
  }
  return (
    <>
      <Typography variant="body2" className={classes.note}>
        {rows.length > 0 ? t('registries.onlyUsed') : t('registries.noneUsed')}
      </Typography>
      {rows.length > 0 && (
        <RepositorySearch
          rows={rows}
          mayBeUnused={false}
          emptyText={{
            unfiltered: t('registries.noneUsed'),
            filtered: t('registries.noMatch'),
          }}
        />
      )}
    </>
  );
}
