import { keyOf } from 'backstage-plugin-acr-common';
import { memo, useEffect, useMemo } from 'react';
import { useEndOfLife, useKnownBuildCaches } from '../../../data/images';
import { RegistryProvider } from '../../../data/registries';
import { useAssessments, useOwnReportSource } from '../../../data/reports';
import { useManifests } from '../../../data/tags';
import { ReadingNote, UnreadableNote } from '../../failures';
import { labelOf, NamedRepository } from './namedRepositories';
import type { RowFacts } from './RowFactsProvider';

export interface RowReaderProps extends NamedRepository {
  /** Of its rows on screen: a stable array. */
  digests: readonly string[];
  /** Whether no more tags of it come by themselves. */
  isSettled: boolean;
  showsSecurity: boolean;
  tell: (key: string, facts: RowFacts) => void;
}

/**
 * Reads what stands beside the tags of one repository in the rows on screen. It
 * does not wait for other repositories, of which one may never answer. It is not
 * made anew because of what it tells; it shows what it could not read.
 */
export const RowReader = memo((props: RowReaderProps) => (
  <RegistryProvider registry={props.repository.registry}>
    <Reader {...props} />
  </RegistryProvider>
));

function Reader(props: RowReaderProps) {
  const { repository, registryTitle, digests, isSettled, tell } = props;
  const { name } = repository;
  const manifests = useManifests(name, { enabled: true });
  const { byDigest, isMissing, readUntil } = manifests;
  const buildCaches = useKnownBuildCaches(name);
  const scannable = useMemo(
    () => digests.filter(digest => !buildCaches.has(digest)),
    [digests, buildCaches],
  );
  // Whatever is attached comes after the rows themselves.
  const endOfLife = useEndOfLife(name, digests, { enabled: isSettled });
  const { byDigest: datesByDigest, isEndpointThere } = endOfLife;
  const hasOwnSource = useOwnReportSource() !== undefined;
  const assessments = useAssessments(name, scannable, {
    enabled:
      isSettled &&
      props.showsSecurity &&
      (hasOwnSource || isEndpointThere === true),
  });
  const mayHaveReports = hasOwnSource || isEndpointThere !== false;

  useEffect(() => readUntil(digests), [digests, readUntil]);
  useEffect(() => {
    tell(keyOf(repository), {
      manifests: byDigest,
      isMissing,
      buildCaches,
      endOfLife: datesByDigest,
      assessments,
      mayHaveReports,
    });
  }, [
    tell,
    repository,
    byDigest,
    isMissing,
    buildCaches,
    datesByDigest,
    assessments,
    mayHaveReports,
  ]);

  const label = labelOf({ repository, registryTitle });
  return (
    <>
      {manifests.error && (
        <ReadingNote
          repository={name}
          error={manifests.error}
          part="manifests"
          label={label}
          onRetry={() => manifests.retry()}
        />
      )}
      <UnreadableNote
        part="manifests"
        unreadable={manifests.unreadable}
        label={label}
      />
      {endOfLife.error && (
        <ReadingNote
          repository={name}
          api="content"
          error={endOfLife.error}
          part="attached"
          label={label}
          onRetry={() => endOfLife.retry()}
        />
      )}
    </>
  );
}
