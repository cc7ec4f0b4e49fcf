import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { keyOf } from 'backstage-plugin-acr-common';
import { PropsWithChildren, useMemo, useState } from 'react';
import { isRunning, isWhole } from '../../../data/query';
import { filterRows, TagListing } from '../../../data/tags';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { UnreadableNote } from '../../failures';
import {
  explainNoRows,
  ListProgress,
  RepositoryHeader,
  TableControls,
  useTableColumns,
} from '../repository';
import { joinListings } from './joinListings';
import { ListingNote } from './ListingNote';
import { labelOf, NamedRepository } from './namedRepositories';
import { RepositoryTable } from './RepositoryTable';
import { ReadTags } from './TagsReader';

const useStyles = makeStyles(theme => ({
  text: { padding: theme.spacing(1, 2.5, 2), overflowWrap: 'anywhere' },
}));

const LOADING: TagListing = { state: 'loading' };

interface AllTagsProps {
  /** A stable array. */
  repositories: NamedRepository[];
  /** What was read of them so far, by their keys. */
  byKey: ReadonlyMap<string, ReadTags>;
}

/**
 * What was read of the tags of several repositories.
 *
 * @param props - `children` is what else there is to say above the table
 */
export function AllTags(props: PropsWithChildren<AllTagsProps>) {
  const { repositories, byKey, children } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const [filter, setFilter] = useState('');
  const [showsCompanions, setShowsCompanions] = useState(false);

  const parts = useMemo(
    () =>
      repositories.map(named => {
        const read = byKey.get(keyOf(named.repository));
        return { named, read, listing: read?.listing ?? LOADING };
      }),
    [repositories, byKey],
  );
  const columns = useTableColumns(
    parts.some(({ read }) => read?.mayHaveReports ?? true),
  );
  const listing = useMemo(
    () => joinListings(parts.map(part => part.listing)),
    [parts],
  );
  const companions = useMemo(
    () => parts.flatMap(({ read }) => read?.rows.companions ?? []),
    [parts],
  );
  const rows = useMemo(() => {
    const images = parts.flatMap(({ read }) => read?.rows.images ?? []);
    const all = showsCompanions ? [...images, ...companions] : images;
    return filterRows(all, filter);
  }, [parts, companions, showsCompanions, filter]);
  const settled = useMemo(
    () =>
      new Set(
        parts
          .filter(part => isSettled(part.listing))
          .map(({ named }) => keyOf(named.repository)),
      ),
    [parts],
  );

  const empty = parts.filter(part => isEmpty(part.listing));
  const hasTable = isRunning(listing) || countTags(listing) > 0;
  const count = repositories.length;
  return (
    <>
      {count > 0 && (
        <RepositoryHeader
          title={t('repositories.count', {
            count,
            formatted: formats.number(count),
          })}
          listing={listing}
          onRefresh={() => parts.forEach(({ read }) => read?.refresh())}
        />
      )}
      {hasTable && (
        <TableControls
          filter={filter}
          onFilter={setFilter}
          filterHint={t('repositories.filterHint')}
          companions={companions.length}
          showsCompanions={showsCompanions}
          onShowCompanions={setShowsCompanions}
          columns={columns}
        />
      )}
      {children}
      {parts.map(({ named, read, listing: own }) => (
        <ListingNote
          key={keyOf(named.repository)}
          {...named}
          listing={own}
          onGoOn={() => read?.goOn()}
        />
      ))}
      {parts.map(({ named, listing: own }) => (
        <UnreadableNote
          key={keyOf(named.repository)}
          unreadable={'tags' in own ? own.unreadable : undefined}
          label={labelOf(named)}
        />
      ))}
      {empty.length > 0 && (
        <Typography className={classes.text} variant="body2">
          {t('repositories.empty', {
            names: formats.list(empty.map(({ named }) => labelOf(named))),
          })}
        </Typography>
      )}
      {hasTable && (
        <>
          <ListProgress listing={listing} />
          <RepositoryTable
            rows={rows}
            settled={settled}
            emptyText={explainNoRows(t, listing, filter)}
            hiddenColumns={columns.leftOut}
          />
        </>
      )}
      {!hasTable && count > 0 && empty.length === count && (
        <Typography className={classes.text}>
          {t('repositories.none')}
        </Typography>
      )}
    </>
  );
}

/** Tells whether no more tags come by themselves. */
function isSettled(listing: TagListing): boolean {
  return isWhole(listing) || listing.state === 'incomplete';
}

function isEmpty(listing: TagListing): boolean {
  return isWhole(listing) && listing.tags.length === 0;
}

function countTags(listing: TagListing): number {
  return 'tags' in listing ? listing.tags.length : 0;
}
