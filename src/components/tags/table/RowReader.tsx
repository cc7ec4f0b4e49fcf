import {
  AcrError,
  AcrFailureKind,
  ImageRepository,
} from 'backstage-plugin-acr-common';
import { memo, useMemo } from 'react';
import { BuildCaches, useEndOfLife } from '../../../data/images';
import { useSameItems } from '../../../data/query';
import { RegistryProvider } from '../../../data/registries';
import { useAssessments, useOwnReportSource } from '../../../data/reports';
import { Manifests, TagRow } from '../../../data/tags';
import { ReadingNote, UnreadableNote } from '../../failures';
import { digestsOf } from './digestsOf';
import { FactsReader } from './lazy';
import { among, Lookup } from './lookup';
import { SeenRows, useSeenIds } from './SeenRows';

interface RowReaderProps {
  repository: ImageRepository;
  /** What the repository is called, where there are several. */
  label?: string;
  /** Those on screen, of whichever repository. */
  rows: readonly TagRow[];
  /** Tells which of those have come into view: the others wait. */
  seenRows: SeenRows;
  /** Of which images is asked what is attached to them. */
  lookup: Lookup;
  manifests: Manifests;
  buildCaches: BuildCaches;
  /** Whether no more tags of it come by themselves. */
  isSettled: boolean;
  /** What was said of the list: what fails alike beside it needs no words. */
  failed?: AcrFailureKind;
  showsSecurity: boolean;
  /** Whether it is to be seen what images say of themselves. */
  showsFacts: boolean;
}

/**
 * Reads what is attached to the images of a repository that are on screen: their rows
 * show it. It shows what could not be read, and does not wait for other repositories,
 * of which one may never answer.
 */
export const RowReader = memo((props: RowReaderProps) => (
  <RegistryProvider registry={props.repository.registry}>
    <Reader {...props} />
  </RegistryProvider>
));

function Reader(props: RowReaderProps) {
  const { label, rows, manifests, buildCaches, isSettled, failed } = props;
  const { name } = props.repository;
  const seen = useSeenIds(props.seenRows);
  const inView = rows.filter(({ id }) => seen === 'all' || seen.has(id));
  const digests = useSameItems(digestsOf(inView, props.repository));
  const listed = useSameItems(among(digests, props.lookup.listed));
  const assessed = useSameItems(among(digests, props.lookup.assessed));
  const scannable = useMemo(
    () => assessed.filter(digest => !buildCaches.has(digest)),
    [assessed, buildCaches],
  );
  // Whatever is attached comes after the rows themselves.
  const endOfLife = useEndOfLife(name, listed, { enabled: isSettled });
  const hasOwnSource = useOwnReportSource() !== undefined;
  useAssessments(name, scannable, {
    enabled:
      isSettled &&
      props.showsSecurity &&
      (hasOwnSource || endOfLife.isEndpointThere === true),
  });
  const isSaid = ({ failure }: AcrError) => failure.kind === failed;
  return (
    <>
      {manifests.error && !isSaid(manifests.error) && (
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
      {endOfLife.error && !isSaid(endOfLife.error) && (
        <ReadingNote
          repository={name}
          api="content"
          error={endOfLife.error}
          part="attached"
          label={label}
          onRetry={() => endOfLife.retry()}
        />
      )}
      {props.showsFacts && isSettled && (
        <FactsReader
          repository={name}
          label={label}
          digests={digests}
          isSaid={error =>
            isSaid(error) ||
            error.failure.kind === endOfLife.error?.failure.kind
          }
        />
      )}
    </>
  );
}
