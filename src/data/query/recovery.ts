/** How a list that could not be read is tried again by itself. */
import {
  focusManager,
  onlineManager,
  UseInfiniteQueryResult,
  useQueryClient,
} from '@tanstack/react-query';
import { AcrFailure, toAcrError } from 'backstage-plugin-acr-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readFailedAnew } from './failedQueries';

/** The pause before the first time, in ms; it doubles each time. */
const FIRST_PAUSE = 10_000;
const LONGEST_PAUSE = 5 * 60_000;

/** What is over some day without anybody doing something on this page. */
const PASSING: ReadonlyArray<AcrFailure['kind']> = [
  'server-error',
  'registry-unreachable',
  'backstage-unreachable',
  'no-answer',
  'html-answer',
  'no-json',
];

/** A time that the list was tried by itself. */
interface Attempt {
  /** Why. */
  error: Error;
  /** What there was by then. */
  dataUpdatedAt: number;
  /** How often it was tried since something came in. */
  count: number;
  read: (options: { cancelRefetch: boolean }) => unknown;
}

/** What is done about a failure. */
export interface Recovery {
  /** The failure that stands until it is known whether it has passed. */
  standing?: Error;
  /** Goes on where the reading failed, for somebody who sees that it does. */
  goOn(): void;
  /** Reads all of it anew, likewise. */
  refresh(): void;
}

/** Tells whether a list is tried again by itself after a failure. */
export function isTriedAgain({ kind }: AcrFailure): boolean {
  return PASSING.includes(kind);
}

/**
 * Goes on where the reading failed: after pauses that grow, and as soon as the
 * user comes back to the page or the browser to the network. A page that nobody
 * looks at waits.
 */
export function useRecovery(query: UseInfiniteQueryResult): Recovery {
  const { error, failureReason, fetchStatus, dataUpdatedAt } = query;
  const { isFetchNextPageError, fetchNextPage, refetch } = query;
  const read = isFetchNextPageError ? fetchNextPage : refetch;
  const [last, setAttempt] = useState<Attempt>();
  const attempt = last?.dataUpdatedAt === dataUpdatedAt ? last : undefined;
  const count = attempt?.count ?? 0;
  const failed = fetchStatus === 'idle' ? error : null;

  useEffect(() => {
    const failure = failed && toAcrError(failed).failure;
    if (!failure || !mayRecover(failure)) {
      return undefined;
    }
    const tryAgain = () => {
      if (focusManager.isFocused() && onlineManager.isOnline()) {
        setAttempt({ error: failed, dataUpdatedAt, count: count + 1, read });
      }
    };
    const pause = Math.min(FIRST_PAUSE * 2 ** count, LONGEST_PAUSE);
    const timer = isTriedAgain(failure)
      ? setTimeout(tryAgain, pause)
      : undefined;
    const ends = [focusManager, onlineManager].map(manager =>
      manager.subscribe(tryAgain),
    );
    return () => {
      clearTimeout(timer);
      ends.forEach(end => end());
    };
  }, [failed, dataUpdatedAt, count, read]);

  useEffect(() => {
    // After it is known why; whoever shows the same list may be trying already.
    last?.read({ cancelRefetch: false });
  }, [last]);

  useReadOthers(failed, dataUpdatedAt);

  const goOn = useCallback(() => {
    setAttempt(undefined);
    read();
  }, [read]);
  const refresh = useCallback(() => {
    setAttempt(undefined);
    refetch();
  }, [refetch]);
  const isTrying =
    fetchStatus === 'fetching' &&
    (failureReason === null || isTriedAgain(toAcrError(failureReason).failure));
  return { standing: isTrying ? attempt?.error : undefined, goOn, refresh };
}

/**
 * Where a list goes on, so may what failed beside it: whatever has failed by
 * something that passes is read again, too.
 */
function useReadOthers(failed: Error | null, dataUpdatedAt: number) {
  const client = useQueryClient();
  const failedAt = useRef<number>();
  useEffect(() => {
    if (failed) {
      failedAt.current = dataUpdatedAt;
    } else if ((failedAt.current ?? dataUpdatedAt) !== dataUpdatedAt) {
      failedAt.current = undefined;
      readFailedAnew(client, {
        isMeant: error => mayRecover(toAcrError(error).failure),
      });
    }
  }, [client, failed, dataUpdatedAt]);
}

/** Signing in again is possible on another page: to be seen on coming back. */
function mayRecover(failure: AcrFailure): boolean {
  return isTriedAgain(failure) || failure.kind === 'session-ended';
}
