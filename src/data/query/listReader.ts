import {
  focusManager,
  InfiniteQueryObserver,
  InfiniteQueryObserverResult,
  notifyManager,
  onlineManager,
  QueryClient,
  QueryKey,
} from '@tanstack/react-query';
import { AcrFailure, toAcrError } from 'backstage-plugin-acr-common';
import { readFailedAnew } from './failedQueries';
import { Listing, toListing } from './listing';
import { Cursor, ListOptions, ListQuery, Page, Pages } from './listQuery';
import { isSaid, isTriedAgain, listRetry } from './retry';
import { Store } from './store';
import { shownOf } from './useShownPages';
import { hasSameItems } from './useSameItems';

type Result<P> = InfiniteQueryObserverResult<Pages<P>>;

/** A list, and what of it is wanted. */
export interface ListSource<P extends Page, T extends object> {
  client: QueryClient;
  query: ListQuery<P>;
  /** Makes of the pages what is known of the list. */
  join(pages: readonly P[]): T;
  /** Whether all of it is read by itself, or only as far as somebody asks. */
  isReadWhole: boolean;
  /** Is called before the user has all of it read anew. */
  onRefresh?(): void;
}

/** A list as far as it is read, and what can be asked of it. */
export interface ReadList<T extends object> {
  listing: Listing<T>;
  /** When something of it came last, in ms since 1970; 0 if nothing has. */
  readAt: number;
  /** Reads the list anew; what is there stays until then. */
  refresh(): void;
  /** Goes on where the reading failed. */
  goOn(): void;
  /** Begins to read, where that waits for somebody to ask. */
  begin(): void;
  /** Reads the next page, if there is one and nothing is read now. */
  readOn(): void;
}

/**
 * Reads a list page by page, for as long as somebody subscribes to it. It is tried again
 * until it can be read: after pauses, and as soon as the user comes back to the page
 * or the browser to the network.
 */
export class ListReader<P extends Page, T extends object>
  implements Store<ReadList<T>>
{
  readonly #source: ListSource<P, T>;
  readonly #options: ListOptions<P>;
  readonly #observer: InfiniteQueryObserver<
    P,
    Error,
    Pages<P>,
    QueryKey,
    Cursor
  >;
  #result: Result<P>;
  #list: ReadList<T>;
  #shown?: { pages: P[]; loaded: T };
  /** The failure that stands until it is known whether it has passed. */
  #standing?: { error: Error; readAt: number };
  /** What there was when the reading failed. */
  #failedAt?: number;

  constructor(source: ListSource<P, T>) {
    const { client, query, isReadWhole } = source;
    const begunAt = Date.now();
    const isWanted = () =>
      this.#observer.getCurrentQuery().getObserversCount() > 0;
    const toRead = { ...query, ...listRetry(isWanted) };
    if (isReadWhole && !client.getQueryState(query.queryKey)) {
      // The request is on its way while the head of the list is drawn.
      client.prefetchInfiniteQuery(toRead);
    }
    this.#source = source;
    this.#options = {
      ...toRead,
      enabled: isReadWhole,
      // What was refused by then is not asked for twice.
      retryOnMount: ({ state }) => state.errorUpdatedAt < begunAt,
    };
    this.#observer = new InfiniteQueryObserver(client, this.#options);
    this.#result = this.#observer.getCurrentResult();
    this.#list = this.#look();
  }

  read(): ReadList<T> {
    return this.#list;
  }

  subscribe(onChange: () => void): () => void {
    const tell = notifyManager.batchCalls(onChange);
    const ends = [
      this.#observer.subscribe(() => {
        this.#follow();
        tell();
      }),
      ...[focusManager, onlineManager].map(manager =>
        manager.subscribe(() => this.#comeBack()),
      ),
    ];
    this.#observer.updateResult();
    this.#follow();
    return () => ends.forEach(end => end());
  }

  #follow() {
    this.#result = this.#observer.getCurrentResult();
    this.#list = this.#look();
    if (this.#source.isReadWhole) {
      // The next page is asked for before this one is drawn.
      this.#readOn();
    }
    this.#readOthers();
  }

  #look(): ReadList<T> {
    const failure = this.#findFailure();
    return {
      listing: toListing(this.#result, this.#load(failure), failure),
      readAt: this.#result.dataUpdatedAt,
      refresh: this.#refresh,
      goOn: this.#goOn,
      begin: this.#begin,
      readOn: this.#readOn,
    };
  }

  #refresh = () => {
    this.#source.onRefresh?.();
    this.#standing = undefined;
    this.#observer.refetch();
  };

  #goOn = () => {
    this.#standing = undefined;
    this.#readAgain();
  };

  #begin = () => {
    if (!this.#observer.options.enabled) {
      this.#observer.setOptions({ ...this.#options, enabled: true });
    }
  };

  #readOn = () => {
    const { hasNextPage, fetchStatus, error } = this.#result;
    if (hasNextPage && fetchStatus === 'idle' && !error) {
      // Whoever shows the same list may be reading on already.
      this.#observer.fetchNextPage({ cancelRefetch: false });
    }
  };

  /** What is made of the pages that are worked through by now. */
  #load(failure: Error | undefined): T | undefined {
    const { data, hasNextPage } = this.#result;
    if (!data) {
      this.#shown = undefined;
      return undefined;
    }
    const isAll = !hasNextPage || failure;
    const pages = isAll
      ? data.pages
      : data.pages.slice(0, shownOf(data.pages.length));
    if (!this.#shown || !hasSameItems(this.#shown.pages, pages)) {
      this.#shown = { pages, loaded: this.#source.join(pages) };
    }
    return this.#shown.loaded;
  }

  /** Why no more of the list is there, as far as that is to be said. */
  #findFailure(): Error | undefined {
    const { error, fetchStatus, failureCount, failureReason } = this.#result;
    if (fetchStatus === 'idle') {
      return error ?? undefined;
    }
    if (failureReason && isSaid(failureCount, failureReason)) {
      return failureReason;
    }
    const isTrying =
      fetchStatus === 'fetching' &&
      (failureReason === null ||
        isTriedAgain(toAcrError(failureReason).failure));
    return isTrying && this.#standing?.readAt === this.#result.dataUpdatedAt
      ? this.#standing.error
      : undefined;
  }

  /** Does not wait for the next try. */
  #readAgain() {
    const { isFetchNextPageError, isFetchingNextPage } = this.#result;
    this.#observer.getCurrentQuery().cancel({ silent: true });
    if (isFetchNextPageError || isFetchingNextPage) {
      this.#observer.fetchNextPage();
    } else {
      this.#observer.refetch();
    }
  }

  /** A page that nobody looks at waits until somebody does. */
  #comeBack() {
    const error = this.#findFailure();
    if (
      error &&
      mayRecover(toAcrError(error).failure) &&
      focusManager.isFocused() &&
      onlineManager.isOnline()
    ) {
      this.#standing = { error, readAt: this.#result.dataUpdatedAt };
      this.#readAgain();
    }
  }

  /**
   * Where a list goes on, so may what failed beside it: whatever has failed by
   * something that passes is read again, too.
   */
  #readOthers() {
    const { dataUpdatedAt } = this.#result;
    if (this.#findFailure()) {
      this.#failedAt = dataUpdatedAt;
    } else if ((this.#failedAt ?? dataUpdatedAt) !== dataUpdatedAt) {
      this.#failedAt = undefined;
      readFailedAnew(this.#source.client, {
        isMeant: error => mayRecover(toAcrError(error).failure),
      });
    }
  }
}

/** Signing in again is possible on another page: to be seen on coming back. */
function mayRecover(failure: AcrFailure): boolean {
  return isTriedAgain(failure) || failure.kind === 'session-ended';
}
