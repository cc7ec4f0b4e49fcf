import { keyOf } from 'backstage-plugin-acr-common';
import { PropsWithChildren, useDeferredValue, useMemo } from 'react';
import { isRunning } from '../../../data/query';
import { NamedRepository, Tags, tagsOf } from '../../../data/tags';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { UnreadableNote } from '../../failures';
import { ListHeader } from '../../shared';
import { labelOf, TagTable } from '../table';
import { describeNews, describeProgress } from './describeProgress';
import { explainNoRows } from './explainNoRows';
import { joinListings } from './joinListings';
import { ListProgress } from './ListProgress';
import { TableControls } from './TableControls';
import { useTagRows } from './useTagRows';

interface TagListProps {
  title: string;
  /** Whose tags are shown; a stable array. */
  repositories: readonly NamedRepository[];
  /** What was read of the tags of each. */
  lists: readonly Tags[];
  /** Whether there may be several: each row says whose it is. */
  areSeveral?: boolean;
}

/**
 * The tags of repositories: how far they are read, what of them can be chosen, and
 * a table.
 *
 * @param props - `children` is what else there is to say above the table
 */
export function TagList(props: PropsWithChildren<TagListProps>) {
  const { title, repositories, lists, areSeveral = false, children } = props;
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { rows, columns, security, place, ...controls } = useTagRows(
    repositories,
    lists,
  );
  const listing = useMemo(
    () => joinListings(lists.map(list => list.listing)),
    [lists],
  );
  const hasTags = tagsOf(listing).length > 0;
  const areRowsThere = useDeferredValue(hasTags);
  // The first rows come the sooner, the less is drawn before them.
  const hasTable =
    hasTags || (isRunning(listing) && listing.state !== 'loading');
  const news = describeNews(t, formats, listing);
  const progress = isRunning(listing)
    ? describeProgress(t, formats, listing)
    : news;
  const registry = 'registry' in listing && listing.registry;
  return (
    <>
      <ListHeader
        title={title}
        progress={[registry, progress].filter(Boolean).join(' · ')}
        news={news}
        onRefresh={() => lists.forEach(list => list.refresh())}
      />
      {hasTable && (
        <TableControls
          {...controls}
          filterHint={
            areSeveral ? t('repositories.filterHint') : t('list.filterHint')
          }
          columns={columns}
          // What it is made of is not loaded before the first rows.
          security={security && (areRowsThere ? security : 'later')}
        />
      )}
      {children}
      {repositories.map((named, at) => (
        <UnreadableNote
          key={keyOf(named.repository)}
          unreadable={unreadableOf(lists[at])}
          label={areSeveral ? labelOf(named) : undefined}
        />
      ))}
      <ListProgress listing={listing} />
      {hasTable && (
        <TagTable
          repositories={repositories}
          lists={lists}
          areSeveral={areSeveral}
          rows={rows}
          place={place}
          emptyText={
            (security?.choice ?? 'all') === 'all'
              ? explainNoRows(t, listing, controls.filter)
              : t('security.filter.noMatch')
          }
          hiddenColumns={columns.leftOut}
        />
      )}
    </>
  );
}

function unreadableOf({ listing }: Tags): number | undefined {
  return 'unreadable' in listing ? listing.unreadable : undefined;
}
