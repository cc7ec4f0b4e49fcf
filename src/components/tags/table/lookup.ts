/** Of which images it is looked up what is attached to them: few requests are free. */
import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useState,
} from 'react';
import { useOwnReportSource, useSecurityListing } from '../../../data/reports';
import { TagRow } from '../../../data/tags';

/** Some images, by their digests. */
export type Digests = ReadonlySet<string> | 'all';

/** Of which images what is attached to them is asked for. */
export interface Lookup {
  /** Those of which it is listed. */
  listed: Digests;
  /** Those whose security is to be seen: an app's own reports take no list. */
  assessed: Digests;
  /** What a user can ask for; absent where that is not for users to say. */
  offer?: {
    /** Whether all rows on screen are asked for. */
    isTaken: boolean;
    take(): void;
  };
}

const NONE: ReadonlySet<string> = new Set();

/**
 * What the configuration says of it, and the user asks for.
 *
 * @param rows - those on screen: a stable array
 * @returns the same object as long as it says the same
 */
export function useLookup(rows: readonly TagRow[]): Lookup {
  const listing = useSecurityListing();
  const hasOwnSource = useOwnReportSource() !== undefined;
  const [wanted, setWanted] = useState(NONE);
  const take = useCallback(
    () =>
      setWanted(
        before => new Set([...before, ...rows.map(({ tag }) => tag.digest)]),
      ),
    [rows],
  );
  const isTaken = rows.every(row => wanted.has(row.tag.digest));
  return useMemo(() => {
    if (listing === 'automatic') {
      return { listed: 'all', assessed: 'all' };
    }
    if (hasOwnSource) {
      return { listed: NONE, assessed: 'all' };
    }
    return {
      listed: wanted,
      assessed: wanted,
      ...(listing === 'on-demand' && { offer: { isTaken, take } }),
    };
  }, [listing, hasOwnSource, wanted, isTaken, take]);
}

/** The images whose security is looked up, or is to be. */
export const LookedUpContext = createContext<Digests>('all');

/** Whether an image's security is looked up, or is to be. */
export function useIsLookedUp(digest: string): boolean {
  const lookedUp = useContext(LookedUpContext);
  return lookedUp === 'all' || lookedUp.has(digest);
}

/** Those of some digests that are among others. */
export function among(digests: string[], others: Digests): string[] {
  return others === 'all'
    ? digests
    : digests.filter(digest => others.has(digest));
}
