import { errorApiRef, useApi } from '@backstage/core-plugin-api';
import { useEffect, useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import useLatest from 'react-use/esm/useLatest';
import { withHiddenNamed } from '../../formats';

/** For how long it is said that something was copied, in ms. */
const SAID_FOR = 1_000;

/** Copies texts, and says so. */
export interface Copying {
  /** What hides in the text is copied by its code, as it is shown. */
  copy: (text: string) => void;
  /** Whether it is to be said that something was copied just now. */
  isSaid: boolean;
}

/**
 * Copies to the clipboard; what goes wrong, the app is told.
 *
 * @param onSaid - is called when it has been said for long enough
 */
export function useCopying(onSaid?: () => void): Copying {
  const [{ error }, copyToClipboard] = useCopyToClipboard();
  const [copiedAt, setCopiedAt] = useState<number>();
  const errorApi = useApi(errorApiRef);
  const latestOnSaid = useLatest(onSaid);
  useEffect(() => {
    if (error) {
      errorApi.post(error);
    }
  }, [error, errorApi]);
  useEffect(() => {
    if (copiedAt === undefined) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setCopiedAt(undefined);
      latestOnSaid.current?.();
    }, SAID_FOR);
    return () => clearTimeout(timer);
  }, [copiedAt, latestOnSaid]);
  return {
    copy: text => {
      copyToClipboard(withHiddenNamed(text));
      setCopiedAt(Date.now());
    },
    isSaid: copiedAt !== undefined,
  };
}
