import { toAcrError } from 'backstage-plugin-acr-common';
import { ReportCandidate } from 'backstage-plugin-acr-common/reports';
import { useState } from 'react';
import { DownloadState } from '../images';
import { useRegistry } from '../registries';
import { useScanReportSource } from './useScanReportSource';

/**
 * Fetches a report as it is, for the user to keep. Works below an
 * `RegistryProvider`.
 *
 * @param repository - a checked repository name
 */
export function useReportDownload(repository: string) {
  const source = useScanReportSource();
  const registry = useRegistry();
  const [progress, setProgress] = useState<DownloadState>({ state: 'idle' });
  return {
    progress,
    /** Gives the report to `save` once it is there. */
    async start({ id }: ReportCandidate, save: (content: Blob) => void) {
      setProgress({ state: 'running' });
      try {
        save(await source.downloadReport(repository, id, { registry }));
        setProgress({ state: 'idle' });
      } catch (error) {
        setProgress({ state: 'failed', error: toAcrError(error) });
      }
    },
  };
}
