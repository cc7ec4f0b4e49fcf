import { AcrError, toAcrError } from 'backstage-plugin-acr-common';
import { useEffect, useRef, useState } from 'react';

/** How far a download is. */
export type DownloadState =
  | { state: 'idle' }
  | { state: 'running' }
  | { state: 'saved' }
  | { state: 'cancelled' }
  | { state: 'failed'; error: AcrError };

/** One download at a time. */
export interface CancellableDownload {
  progress: DownloadState;
  /** Gives what is fetched to `save`, unless the download was cancelled. */
  start(
    fetchContent: (signal: AbortSignal) => Promise<Blob>,
    save: (content: Blob) => void,
  ): Promise<void>;
  /** Ends the download that is running. */
  cancel(): void;
}

/**
 * Downloads something for the user to keep. A download ends with whoever shows it,
 * and with the next one.
 */
export function useCancellableDownload(): CancellableDownload {
  const [progress, setProgress] = useState<DownloadState>({ state: 'idle' });
  const current = useRef<AbortController>();
  useEffect(() => () => current.current?.abort(), []);
  return {
    progress,
    async start(fetchContent, save) {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      const { signal } = controller;
      setProgress({ state: 'running' });
      try {
        const content = await fetchContent(signal);
        // A source need not heed the signal.
        signal.throwIfAborted();
        save(content);
        setProgress({ state: 'saved' });
      } catch (error) {
        // What a user ends has not failed.
        if (!signal.aborted) {
          setProgress({ state: 'failed', error: toAcrError(error) });
        }
      }
    },
    cancel() {
      current.current?.abort();
      setProgress({ state: 'cancelled' });
    },
  };
}
