import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo, useState } from 'react';
import { LoadedTags, useTags } from '../../hooks/useTags';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { FailurePanel } from '../FailurePanel';
import { ListStatus } from '../ListStatus';
import { TagTable } from '../TagTable';
import { filterRows, toRows } from '../TagTable/rows';
import { EmptyRepository } from './EmptyRepository';
import { RepositoryHeader } from './RepositoryHeader';
import { TableControls } from './TableControls';

const NO_TAGS: LoadedTags = { registry: '', tags: [] };

const useStyles = makeStyles({ root: { minWidth: 0 } });

/** The tags of a repository, or a sentence that says why there are none. */
export function RepositoryTags({ repository }: { repository: string }) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const { listing, refresh, goOn } = useTags(repository);
  const [filter, setFilter] = useState('');
  const [showsCompanions, setShowsCompanions] = useState(false);

  const loaded = 'tags' in listing ? listing : NO_TAGS;
  const { images, companions } = useMemo(
    () => toRows(loaded.tags),
    [loaded.tags],
  );
  const rows = useMemo(
    () =>
      filterRows(showsCompanions ? [...images, ...companions] : images, filter),
    [images, companions, showsCompanions, filter],
  );

  if (listing.state === 'failed') {
    return (
      <FailurePanel
        repository={repository}
        failure={listing.error.failure}
        answer={listing.error.answer}
        onRetry={goOn}
      />
    );
  }
  if (listing.state === 'complete' && loaded.tags.length === 0) {
    return (
      <EmptyRepository
        repository={repository}
        registry={listing.registry}
        onRefresh={refresh}
      />
    );
  }
  return (
    <Paper className={classes.root}>
      <RepositoryHeader
        repository={repository}
        registry={loaded.registry}
        total={listing.state === 'loading' ? undefined : loaded.total}
        onRefresh={refresh}
      />
      <TableControls
        filter={filter}
        onFilter={setFilter}
        companions={companions.length}
        showsCompanions={showsCompanions}
        onShowCompanions={setShowsCompanions}
      />
      <ListStatus repository={repository} listing={listing} onGoOn={goOn} />
      <TagTable
        rows={rows}
        emptyText={
          listing.state === 'loading'
            ? t('list.loading', { repository })
            : filter
            ? t('list.noMatch')
            : t('list.onlyCompanions')
        }
      />
    </Paper>
  );
}
