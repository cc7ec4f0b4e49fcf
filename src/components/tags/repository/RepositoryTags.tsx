import Paper from '@material-ui/core/Paper';
import { AcrTag } from 'backstage-plugin-acr-common';
import { useDeferredValue, useMemo, useState } from 'react';
import { useKnownBuildCaches } from '../../../data/images';
import { isTriedAgain, isWhole } from '../../../data/query';
import { useKnownAssessments, useMayHaveReports } from '../../../data/reports';
import { filterRows, toRows, useTags } from '../../../data/tags';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { FailurePanel, UnfinishedNote, UnreadableNote } from '../../failures';
import { Promotion } from '../promotion';
import { TagTable } from '../table';
import { FindingsTrend } from '../trend';
import { EmptyRepository } from './EmptyRepository';
import { explainNoRows } from './explainNoRows';
import { filterBySecurity, SecurityChoice } from './filterBySecurity';
import { ListProgress } from './ListProgress';
import { RepositoryHeader } from './RepositoryHeader';
import { TableControls } from './TableControls';
import { useTableColumns } from './useTableColumns';

const NO_TAGS: AcrTag[] = [];

/** The tags of a repository, or a sentence that says why there are none. */
export function RepositoryTags({ repository }: { repository: string }) {
  const { t } = useAcrTranslation();
  const read = useTags(repository);
  const { listing, refresh, goOn } = read;
  const [filter, setFilter] = useState('');
  const [showsCompanions, setShowsCompanions] = useState(false);
  const [chosenSecurity, setSecurity] = useState<SecurityChoice>('all');
  const columns = useTableColumns(useMayHaveReports(repository));
  const isSecurityShown = !columns.leftOut.has('security');
  // What is not shown does not filter, either.
  const security = isSecurityShown ? chosenSecurity : 'all';
  const known = useKnownAssessments(repository, {
    enabled: security !== 'all',
  });
  const buildCaches = useKnownBuildCaches(repository);

  const tags = 'tags' in listing ? listing.tags : NO_TAGS;
  const areRowsThere = useDeferredValue(tags.length > 0);
  const { images, companions } = useMemo(() => toRows(tags), [tags]);
  const rows = useMemo(() => {
    const all = showsCompanions ? [...images, ...companions] : images;
    const facts = { assessments: known, buildCaches };
    return filterBySecurity(filterRows(all, filter), security, facts);
  }, [
    images,
    companions,
    showsCompanions,
    filter,
    security,
    known,
    buildCaches,
  ]);

  // What it is made of is not loaded before the first rows.
  const securityFilter = areRowsThere
    ? { choice: security, onChoose: setSecurity, known: known.size }
    : 'later';
  if (listing.state === 'failed') {
    return (
      <FailurePanel
        repository={repository}
        failure={listing.error.failure}
        answer={listing.error.answer}
        onRetry={() => goOn()}
        isTriedAgain={isTriedAgain(listing.error.failure)}
      />
    );
  }
  const note = (listing.state === 'incomplete' ||
    listing.state === 'outdated') && (
    <UnfinishedNote
      repository={repository}
      listing={listing}
      onGoOn={() => goOn()}
    />
  );
  if (isWhole(listing) && tags.length === 0) {
    return (
      <>
        {note}
        <EmptyRepository
          repository={repository}
          registry={listing.registry}
          onRefresh={() => refresh()}
        />
      </>
    );
  }
  return (
    <Paper>
      <RepositoryHeader
        title={repository}
        listing={listing}
        onRefresh={() => refresh()}
      />
      {listing.state === 'loading' ? (
        // The first rows come the sooner, the less is drawn before them.
        <ListProgress listing={listing} />
      ) : (
        <>
          <TableControls
            filter={filter}
            onFilter={setFilter}
            filterHint={t('list.filterHint')}
            companions={companions.length}
            showsCompanions={showsCompanions}
            onShowCompanions={setShowsCompanions}
            columns={columns}
            security={isSecurityShown ? securityFilter : undefined}
          />
          <FindingsTrend repository={repository} tags={tags} />
          <Promotion repository={repository} tags={read} />
          {note}
          {listing.unreadable && (
            <UnreadableNote unreadable={listing.unreadable} />
          )}
          <ListProgress listing={listing} />
          <TagTable
            repository={repository}
            hasTags={tags.length > 0}
            isSettled={isWhole(listing) || listing.state === 'incomplete'}
            failed={'error' in listing ? listing.error.failure.kind : undefined}
            rows={rows}
            emptyText={
              security === 'all'
                ? explainNoRows(t, listing, filter)
                : t('security.filter.noMatch')
            }
            hiddenColumns={columns.leftOut}
          />
        </>
      )}
    </Paper>
  );
}
