import { createApiRef } from '@backstage/frontend-plugin-api';
import { Repository, TagCursor, TagPage } from './types';

/**
 * Options that every read takes.
 *
 * @public
 */
export interface AcrRequestOptions {
  /** Ends the request, and with it the listing that it belongs to. */
  signal?: AbortSignal;
}

/**
 * Options of a listing of tags.
 *
 * @public
 */
export interface ListTagsOptions extends AcrRequestOptions {
  /** The `next` of the page after which to go on; absent: from the start. */
  from?: TagCursor;
}

/**
 * Reads a container registry. If that, or the way to it, fails, every method
 * rejects with an {@link AcrError} that says what is wrong; what the caller ends
 * through `signal` rejects with the signal's reason.
 *
 * @public
 */
export interface AcrApi {
  /**
   * Lists all tags of a repository, page by page. The first page holds the
   * tags changed last; what comes after need not be in order of time. A page
   * is fetched when the caller asks for it, not before.
   *
   * A tag that changes during the listing may come twice; the later one holds.
   *
   * @param repository - a name such as `team/api`, without registry or tag
   */
  listTags(
    repository: string,
    options?: ListTagsOptions,
  ): AsyncIterable<TagPage>;

  /**
   * Reads what the registry knows of a repository as a whole.
   *
   * @param repository - a name such as `team/api`, without registry or tag
   */
  getRepository(
    repository: string,
    options?: AcrRequestOptions,
  ): Promise<Repository>;
}

/**
 * The reference under which the plugin's client is found and can be replaced.
 *
 * @public
 */
export const acrApiRef = createApiRef<AcrApi>().with({
  id: 'plugin.acr.service',
});
