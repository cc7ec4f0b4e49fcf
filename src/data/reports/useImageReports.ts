import { useQueries } from '@tanstack/react-query';
import { isOfOneDocument } from 'backstage-plugin-acr-common';
import {
  DocumentReading,
  FoundDocuments,
  ImageIdentity,
  mergeLists,
  orderForPage,
  ReadCandidate,
  ReportListing,
} from 'backstage-plugin-acr-common/reports';
import {
  BudgetSpent,
  fewDocumentsAtATime,
  queryKeys,
  Reading,
  toReading,
  useReadingBudget,
} from '../query';
import { useAcrApi, useRegistry } from '../registries';
import { useScanReportSource } from './useScanReportSource';

/** Everything that was found about an image's security, as far as it is read. */
export interface ImageReports extends FoundDocuments {
  /** Reads anew what is attached, with what could not be read. */
  retryUnread(): void;
  /** Whether something is still to come. */
  isLoading: boolean;
  /** Why more than single documents could not be read; what could be stands beside it. */
  failures: Array<Extract<Reading<unknown>, { state: 'failed' }>>;
}

/**
 * Reads all reports of an image, a few at a time, within the budget of what is on
 * screen: its own before those of the index that it is in. Works below a
 * `RegistryProvider` and a `ReadingBudgetProvider`.
 *
 * @param repository - a checked repository name
 * @param image - `undefined` reads nothing
 */
export function useImageReports(
  repository: string,
  image: Pick<ImageIdentity, 'manifest' | 'index'> | undefined,
): ImageReports {
  const source = useScanReportSource();
  const registry = useRegistry();
  const api = useAcrApi();
  const budget = useReadingBudget();
  const index = image?.index?.digest;
  // Reports may be attached to the image, and to the index that it is in.
  const subjects = image
    ? [{ digest: image.manifest, index }, ...(index ? [{ digest: index }] : [])]
    : [];
  const listQueries = useQueries({
    queries: subjects.map(subject => ({
      queryKey: queryKeys.reports(repository, subject.digest, subject.index),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        source.listReports(repository, subject.digest, {
          registry,
          index: subject.index,
          signal,
        }),
    })),
  });
  const lists = listQueries.map(query => toReading<ReportListing>(query));
  const { candidates: listed, ...found } = mergeLists(
    subjects.flatMap(({ digest }, at) => {
      const list = lists[at];
      return list.state === 'ready' ? [{ digest, list: list.value }] : [];
    }),
  );
  const candidates = orderForPage(listed, image?.manifest);
  const queries = useQueries({
    queries: candidates.map(({ candidate, attachedTo }) => ({
      // A report may be large: it is kept for as long as anything, not for good.
      staleTime: Infinity,
      // What is attached to the image itself is read first.
      enabled:
        attachedTo.includes(image?.manifest ?? '') ||
        lists[0].state !== 'loading',
      queryKey: queryKeys.report(repository, candidate.id),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        fewDocumentsAtATime(api, signal, async () => {
          if (!budget.take(candidate.size)) {
            throw new BudgetSpent();
          }
          return source.readReport(repository, candidate.id, {
            registry,
            signal,
          });
        }),
    })),
  });
  const readings = queries.map(query => toReading<DocumentReading>(query));
  const isLeft = queries.map(({ error }) => error instanceof BudgetSpent);
  const documents = candidates.flatMap((each, at): ReadCandidate[] => {
    const reading = readings[at];
    return reading.state === 'ready'
      ? [{ ...each, reading: reading.value }]
      : [];
  });
  const unread = candidates.flatMap(({ candidate }, at) => {
    const reading = readings[at];
    return reading.state === 'failed' &&
      !isLeft[at] &&
      isOfOneDocument(reading.error)
      ? [{ name: candidate.fileName, error: reading.error }]
      : [];
  });
  const all: Array<Reading<unknown>> = [...lists, ...readings];
  const failures = [
    ...lists,
    ...readings.filter(
      (reading, at) =>
        reading.state === 'failed' &&
        !isLeft[at] &&
        !isOfOneDocument(reading.error),
    ),
  ].flatMap(reading => (reading.state === 'failed' ? [reading] : []));
  return {
    ...found,
    documents,
    isCut: found.isCut || isLeft.includes(true),
    unread: [...found.unread, ...unread],
    retryUnread() {
      budget.renew();
      listQueries.forEach(query => query.refetch());
      readings.forEach(each => each.state === 'failed' && each.retry());
    },
    isLoading: all.some(({ state }) => state === 'loading'),
    failures,
  };
}
