import { AcrError, Descriptor, toAcrError } from 'backstage-plugin-acr-common';
import { useState } from 'react';
import { useAcrApi } from '../registries';

/** How far a download is. */
export type DownloadState =
  | { state: 'idle' }
  | { state: 'running' }
  | { state: 'failed'; error: AcrError };

/** A document that a user may keep. */
export interface Download {
  progress: DownloadState;
  /** Fetches the document and gives it to `save`. */
  start(options: {
    /** Whether it must be what its digest says; that is for small ones only. */
    isVerified: boolean;
    save: (content: Blob) => void;
  }): Promise<void>;
}

/**
 * Fetches a document for the user to keep.
 *
 * @param repository - a checked repository name
 * @param descriptor - of the document, from a manifest
 */
export function useDownload(
  repository: string,
  descriptor: Descriptor,
): Download {
  const api = useAcrApi();
  const [progress, setProgress] = useState<DownloadState>({ state: 'idle' });
  return {
    progress,
    async start({ isVerified, save }) {
      setProgress({ state: 'running' });
      try {
        save(
          isVerified
            ? new Blob([await api.getBlob(repository, descriptor)])
            : await api.downloadBlob(repository, descriptor),
        );
        setProgress({ state: 'idle' });
      } catch (error) {
        setProgress({ state: 'failed', error: toAcrError(error) });
      }
    },
  };
}
