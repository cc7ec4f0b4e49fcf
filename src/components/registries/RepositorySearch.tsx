import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useId, useMemo, useState } from 'react';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { LabelledSwitch, SearchField } from '../shared';
import { filterRepositories, RepositoryRow } from './repositoryRows';
import { RepositoryTable } from './RepositoryTable';

const useStyles = makeStyles(theme => ({
  controls: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 3),
    padding: theme.spacing(1, 2.5),
  },
}));

interface RepositorySearchProps {
  /** A stable array: another one is a change to the table. */
  rows: RepositoryRow[];
  /** Whether those can be told that nobody uses. */
  mayBeUnused: boolean;
  /** What stands there if there are no rows. */
  emptyText: { unfiltered: string; filtered: string };
}

/** Repositories in pages, and where those are that somebody looks for. */
export function RepositorySearch(props: RepositorySearchProps) {
  const { rows, mayBeUnused, emptyText } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const hintId = useId();
  const [filter, setFilter] = useState('');
  const [choosesUnused, setChoosesUnused] = useState(false);
  // What is not offered does not filter, either.
  const onlyUnused = mayBeUnused && choosesUnused;
  const found = useMemo(
    () => filterRepositories(rows, filter, onlyUnused),
    [rows, filter, onlyUnused],
  );
  const isFiltered = filter.trim() !== '' || onlyUnused;
  return (
    <>
      <div className={classes.controls}>
        <SearchField
          placeholder={t('list.filter')}
          label={t('registries.filterHint')}
          value={filter}
          onChange={setFilter}
        />
        {mayBeUnused && (
          <LabelledSwitch
            label={t('registries.onlyUnused')}
            isOn={onlyUnused}
            onSwitch={setChoosesUnused}
            inputProps={onlyUnused ? { 'aria-describedby': hintId } : {}}
          />
        )}
        {onlyUnused && (
          <Typography id={hintId} variant="body2" color="textSecondary">
            {t('registries.onlyUnusedHint')}
          </Typography>
        )}
      </div>
      <RepositoryTable
        rows={found}
        emptyText={isFiltered ? emptyText.filtered : emptyText.unfiltered}
      />
    </>
  );
}
