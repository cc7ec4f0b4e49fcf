import { AcrTag, keyOf } from 'backstage-plugin-acr-common';
import { memo, useEffect, useMemo } from 'react';
import { RegistryProvider } from '../../../data/registries';
import { useMayHaveReports } from '../../../data/reports';
import { TagRows, Tags, useTags } from '../../../data/tags';
import { NamedRepository } from './namedRepositories';
import { RepositoryRow, toRepositoryRows } from './repositoryRows';

/** What is read of the tags of one of several repositories. */
export interface ReadTags extends Tags {
  rows: TagRows<RepositoryRow>;
  /** Whether there may be reports of its images. */
  mayHaveReports: boolean;
}

interface TagsReaderProps extends NamedRepository {
  tell: (key: string, tags: ReadTags) => void;
}

/**
 * Reads the tags of one of several repositories, and shows nothing itself. It is
 * not made anew because of what it tells.
 */
export const TagsReader = memo((props: TagsReaderProps) => (
  <RegistryProvider registry={props.repository.registry}>
    <Reader {...props} />
  </RegistryProvider>
));

const NO_TAGS: AcrTag[] = [];

function Reader({ repository, registryTitle, tell }: TagsReaderProps) {
  const { listing, refresh, goOn } = useTags(repository.name);
  const mayHaveReports = useMayHaveReports(repository.name);
  const tags = 'tags' in listing ? listing.tags : NO_TAGS;
  const rows = useMemo(
    () => toRepositoryRows(tags, { repository, registryTitle }),
    [tags, repository, registryTitle],
  );
  useEffect(() => {
    tell(keyOf(repository), { listing, refresh, goOn, rows, mayHaveReports });
  }, [tell, repository, listing, refresh, goOn, rows, mayHaveReports]);
  return null;
}
