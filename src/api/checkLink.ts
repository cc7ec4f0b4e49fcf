import { attempt } from './attempt';
import { readCatalogNames } from './catalog';
import { Access, whyNotFound } from './checkAccess';
import { ConnectionCheck, failed, notTried, passed } from './connection';
import { ProxyEndpoint } from './ProxyEndpoint';
import { readFewTags } from './repositoryProbe';

/**
 * Checks whether the `Link` header comes through, by lists of which one item was
 * read. Where it was not there, there may have been nothing more: whoever gets
 * two items of the same list knows better.
 */
export async function checkLink(
  endpoint: ProxyEndpoint,
  access: Access | undefined,
  signal?: AbortSignal,
): Promise<ConnectionCheck> {
  const catalog = access?.catalog;
  const found = access?.probe.found;
  if (!access || (!catalog && !found)) {
    return notTried('link', whyNotFound(access));
  }
  if (found?.isLinked || catalog?.nextCursor !== undefined) {
    return passed('link');
  }
  const hasMore = await attempt(findMore(endpoint, access, signal), signal);
  if (!hasMore.isRead) {
    return failed('link', hasMore.error);
  }
  return hasMore.value
    ? { step: 'link', result: 'limited', proxyPath: endpoint.proxyPath }
    : notTried('link', 'nothing-to-page');
}

async function findMore(
  endpoint: ProxyEndpoint,
  { catalog, probe: { found } }: Access,
  signal?: AbortSignal,
): Promise<boolean> {
  if (found && found.tags.length > 0) {
    const { repository } = found;
    const { tags } = await readFewTags(endpoint, repository, 2, signal);
    if (tags.length > 1) {
      return true;
    }
  }
  if (catalog && catalog.names.length > 0) {
    const { names } = await readCatalogNames(endpoint, { n: '2' }, signal);
    return names.length > 1;
  }
  return false;
}
