import { Descriptor } from 'backstage-plugin-acr-common';
import { useAcrApi } from '../registries';
import {
  DownloadState,
  useCancellableDownload,
} from './useCancellableDownload';

/** A document that a user may keep. */
export interface Download {
  progress: DownloadState;
  /** Fetches the document and gives it to `save`. */
  start(options: {
    /** Whether it must be what its digest says; that is for small ones only. */
    isVerified: boolean;
    save: (content: Blob) => void;
  }): Promise<void>;
  /** Ends the download that is running. */
  cancel(): void;
}

/**
 * Fetches a document for the user to keep. A download ends with whoever shows it.
 *
 * @param repository - a checked repository name
 * @param descriptor - of the document, from a manifest
 */
export function useDownload(
  repository: string,
  descriptor: Descriptor,
): Download {
  const api = useAcrApi();
  const { progress, start, cancel } = useCancellableDownload();
  return {
    progress,
    cancel,
    start: ({ isVerified, save }) =>
      start(
        async signal =>
          isVerified
            ? new Blob([await api.getBlob(repository, descriptor, { signal })])
            : api.downloadBlob(repository, descriptor, { signal }),
        save,
      ),
  };
}
