/** Makes a repository misbehave as its record says. */
import { Response } from 'express';
import { Authority } from './auth';
import { sendError } from './errors';
import { RepositoryRecord, Scope } from './types';

/** When a repository was called, in ms since 1970. */
const calls = new WeakMap<RepositoryRecord, number[]>();
const failures = new WeakMap<RepositoryRecord, number>();

/**
 * Does to a request what the repository's behaviour asks for.
 *
 * @returns whether the request is still to be answered
 */
export async function misbehave(
  repository: RepositoryRecord,
  scope: Scope,
  authority: Authority,
  res: Response,
): Promise<boolean> {
  const { behaviour } = repository;
  switch (behaviour?.kind) {
    case 'limit':
      return admitWithin(repository, behaviour, res);
    case 'delay':
      await new Promise(resolve => {
        const timer = setTimeout(resolve, behaviour.milliseconds);
        res.once('close', () => clearTimeout(timer));
      });
      return true;
    case 'silence':
      return false;
    case 'unauthenticated':
      authority.refuse(res, scope);
      return false;
    case 'answer':
      res
        .status(behaviour.status)
        .type(behaviour.contentType)
        .send(behaviour.body);
      return false;
    default:
      return true;
  }
}

/**
 * Fails the page of a listing that holds a certain item, as often as the
 * behaviour says; then lets it through, until a listing begins anew.
 *
 * @returns whether the request was answered by a failure
 */
export function failPage(
  repository: RepositoryRecord,
  page: { offset: number; items: unknown[] },
  res: Response,
): boolean {
  const { behaviour } = repository;
  if (page.offset === 0) {
    failures.delete(repository); // A listing that begins fails anew.
  }
  if (
    behaviour?.kind !== 'fail-page' ||
    behaviour.atItem < page.offset ||
    behaviour.atItem >= page.offset + page.items.length
  ) {
    return false;
  }
  const failed = failures.get(repository) ?? 0;
  if (failed === behaviour.times) {
    return false;
  }
  failures.set(repository, failed + 1);
  sendError(res, 503, 'UNAVAILABLE', 'the service is unavailable');
  return true;
}

function admitWithin(
  repository: RepositoryRecord,
  limit: { calls: number; perSeconds: number },
  res: Response,
): boolean {
  const now = Date.now();
  const since = now - limit.perSeconds * 1000;
  const recent = (calls.get(repository) ?? []).filter(time => time > since);
  if (recent.length >= limit.calls) {
    const wait = Math.ceil(((recent[0] ?? now) - since) / 1000);
    res.set('Retry-After', String(wait));
    sendError(res, 429, 'TOOMANYREQUESTS', 'too many requests');
    calls.set(repository, recent);
    return false;
  }
  calls.set(repository, [...recent, now]);
  return true;
}
