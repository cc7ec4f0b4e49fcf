import { ReportCandidate } from 'backstage-plugin-acr-common/reports';
import { useCancellableDownload } from '../images';
import { useRegistry } from '../registries';
import { useScanReportSource } from './useScanReportSource';

/**
 * Fetches a report as it is, for the user to keep. A download ends with whoever
 * shows it. Works below a `RegistryProvider`.
 *
 * @param repository - a checked repository name
 */
export function useReportDownload(repository: string) {
  const source = useScanReportSource();
  const registry = useRegistry();
  const { progress, start, cancel } = useCancellableDownload();
  return {
    progress,
    cancel,
    /** Gives the report to `save` once it is there. */
    start: ({ id }: ReportCandidate, save: (content: Blob) => void) =>
      start(
        signal => source.downloadReport(repository, id, { registry, signal }),
        save,
      ),
  };
}
