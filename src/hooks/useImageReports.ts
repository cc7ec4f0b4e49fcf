import { useQueries } from '@tanstack/react-query';
import { ReadCandidate } from '../security/assessment/assess';
import { ReportCandidate } from '../security/sources/ScanReportSource';
import { queryKeys } from './queryKeys';
import { Reading, toReading } from './reading';
import { useRegistry } from './RegistryProvider';
import { useScanReportSource } from './useScanReportSource';

/** Everything that was read about an image's security. */
export interface ImageReports {
  documents: ReadCandidate[];
  /** Whether something is still to come. */
  isLoading: boolean;
  /** Why something could not be read; what could be stands beside it. */
  failures: Array<Extract<Reading<unknown>, { state: 'failed' }>>;
}

/**
 * Reads all reports of an image. Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 * @param digests - of the manifests that reports may be attached to: the image's,
 *   and the index's that it is in; none reads nothing
 */
export function useImageReports(
  repository: string,
  digests: readonly string[],
): ImageReports {
  const source = useScanReportSource();
  const registry = useRegistry();
  const lists = useQueries({
    queries: digests.map(digest => ({
      queryKey: queryKeys.reports(repository, digest),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        source.listReports(repository, digest, { registry, signal }),
    })),
  }).map(query => toReading<ReportCandidate[]>(query));
  const candidates = new Map(
    lists
      .flatMap(list => (list.state === 'ready' ? list.value : []))
      .map(candidate => [candidate.id, candidate]),
  );
  const readings = useQueries({
    queries: [...candidates.values()].map(candidate => ({
      // A report may be large: it is kept for as long as anything, not for good.
      staleTime: Infinity,
      queryKey: queryKeys.report(repository, candidate.id),
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        source.readReport(repository, candidate.id, { registry, signal }),
    })),
  }).map(toReading);
  const all: Array<Reading<unknown>> = [...lists, ...readings];
  return {
    documents: [...candidates.values()].flatMap((candidate, at) => {
      const reading = readings[at];
      return reading.state === 'ready'
        ? [{ candidate, reading: reading.value }]
        : [];
    }),
    isLoading: all.some(({ state }) => state === 'loading'),
    failures: all.flatMap(reading =>
      reading.state === 'failed' ? [reading] : [],
    ),
  };
}
