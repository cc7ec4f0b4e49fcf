/** The second registry of the sandbox: what was promoted to production. */
import { Account, RepositoryRecord, TagRecord } from '../registry';
import { makeRepository, minutesAgo } from './make';

/** What the second registry calls itself. */
export const PRODUCTION_LOGIN_SERVER = 'prodregistry.azurecr.io';

/** A token for repositories: it may read each, and list none. */
export const PRODUCTION_ACCOUNT: Account = {
  username: 'backstage-production',
  password: 'sandbox',
  may: ({ type }) => type === 'repository',
};

const DAY = 24 * 60;

/** Up to this version releases are in production. */
const RELEASED = '1.4.2';

/**
 * What production holds of the first registry, and failures of its own.
 *
 * @param sources - the repositories of the first registry
 */
export function makeProduction(
  sources: readonly RepositoryRecord[],
): RepositoryRecord[] {
  const sourceOf = (name: string) => sources.find(r => r.name === name)!;
  const api = sourceOf('team/api');
  const worker = sourceOf('platform/services/payments/worker');
  return [
    promote(api, [
      ...api.tags.filter(({ name }) => isReleased(name)),
      { ...tagOf(api, RELEASED), name: 'latest' },
      { ...tagOf(api, RELEASED), name: 'live' },
      // Somebody promoted the wrong one.
      { ...tagOf(api, '1.4.3'), digest: tagOf(api, '1.4.1').digest },
    ]),
    promote(sourceOf('team/chart'), sourceOf('team/chart').tags),
    {
      ...promote(worker, [
        ...worker.tags.filter(({ name }) => isReleased(name)),
        { ...tagOf(worker, RELEASED), name: 'canary' },
      ]),
      name: 'team/worker',
    },
    makeRepository('team/broken', [], {
      kind: 'answer',
      status: 500,
      contentType: 'application/json; charset=utf-8',
      body: '{"errors":[{"code":"UNKNOWN","message":"unknown error"}]}',
    }),
  ];
}

function isReleased(tag: string): boolean {
  const inOrder = new Intl.Collator('en', { numeric: true });
  return /^\d+\.\d+\.\d+$/.test(tag) && inOrder.compare(tag, RELEASED) <= 0;
}

function tagOf(repository: RepositoryRecord, name: string): TagRecord {
  return repository.tags.find(tag => tag.name === name)!;
}

/** Imports tags as `az acr import` does: other times, the same digests. */
function promote(
  source: RepositoryRecord,
  tags: readonly TagRecord[],
): RepositoryRecord {
  const imported = tags.map(tag => {
    const time = new Date(Date.parse(tag.createdTime) + DAY * 60_000);
    const earliest = [time.toISOString(), minutesAgo(30)].sort()[0];
    return { ...tag, createdTime: earliest, lastUpdateTime: earliest };
  });
  const { name, manifests, content } = source;
  return {
    ...makeRepository(name, imported, undefined, [...manifests]),
    content,
  };
}
