import Paper from '@material-ui/core/Paper';
import { ImageRepository } from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { isTriedAgain, isWhole } from '../../../data/query';
import { tagsOf, useTagLists } from '../../../data/tags';
import { FailurePanel, UnfinishedNote } from '../../failures';
import { TagList } from '../list';
import { Promotion } from '../promotion';
import { FindingsTrend } from '../trend';
import { EmptyRepository } from './EmptyRepository';

interface RepositoryTagsProps {
  repository: ImageRepository;
}

/**
 * The tags of a repository, or a sentence that says why there are none. Works below
 * a `RegistryProvider`.
 */
export function RepositoryTags({ repository }: RepositoryTagsProps) {
  const { name } = repository;
  const repositories = useMemo(() => [repository], [repository]);
  const named = useMemo(() => [{ repository }], [repository]);
  const lists = useTagLists(repositories);
  const [{ listing, refresh, goOn }] = lists;
  if (listing.state === 'failed') {
    return (
      <FailurePanel
        repository={name}
        failure={listing.error.failure}
        answer={listing.error.answer}
        onRetry={goOn}
        isTriedAgain={isTriedAgain(listing.error.failure)}
      />
    );
  }
  const note = (listing.state === 'incomplete' ||
    listing.state === 'outdated') && (
    <UnfinishedNote repository={name} listing={listing} onGoOn={goOn} />
  );
  if (isWhole(listing) && listing.tags.length === 0) {
    return (
      <>
        {note}
        <EmptyRepository
          repository={name}
          registry={listing.registry}
          onRefresh={refresh}
        />
      </>
    );
  }
  return (
    <Paper>
      <TagList title={name} repositories={named} lists={lists}>
        {listing.state !== 'loading' && (
          <>
            <FindingsTrend repository={name} tags={tagsOf(listing)} />
            <Promotion repository={name} listing={listing} />
            {note}
          </>
        )}
      </TagList>
    </Paper>
  );
}
