/** What a test of the connection to the registry finds. */
import { AcrError } from './AcrError';

/**
 * A step of the test of a connection: one thing that has to work.
 *
 * @alpha
 */
export type ConnectionStep =
  /** Backstage has the endpoint for metadata, and a registry answers there. */
  | 'reach'
  /** The registry knows the credentials of the endpoint. */
  | 'credentials'
  /** They may list the repositories; those for some of them alone may not. */
  | 'catalog'
  /** They may read the tags of a repository. */
  | 'metadata'
  /** The endpoint for content is there, and they may read a manifest by it. */
  | 'content'
  /** The registry lists what is attached to a manifest. */
  | 'referrers'
  /** The endpoint for content goes where the registry keeps its blobs. */
  | 'redirects'
  /** The `Link` header of a list of metadata comes through. */
  | 'link';

/**
 * All steps of the test of a connection, in their order.
 *
 * @alpha
 */
export const CONNECTION_STEPS: readonly ConnectionStep[] = [
  'reach',
  'credentials',
  'catalog',
  'metadata',
  'content',
  'referrers',
  'redirects',
  'link',
];

/**
 * Why a step of the test of a connection was not tried.
 *
 * @alpha
 */
export type NotTriedReason =
  /** What it needs does not work. */
  | 'earlier-failure'
  /** Neither the caller nor the catalog names a repository to try it with. */
  | 'no-repository'
  /** The repository has no tags. */
  | 'no-tag'
  /** Backstage has no endpoint for content. */
  | 'no-content-endpoint'
  /** The newest image has no configuration small enough to be read for this. */
  | 'no-blob'
  /** No list has so many items that it would have a second page. */
  | 'nothing-to-page';

/**
 * What a step of the test of a connection found out.
 *
 * @alpha
 */
export type ConnectionCheck =
  | {
      step: ConnectionStep;
      result: 'passed';
      /** The repository that it was tried with, if it was one. */
      repository?: string;
    }
  /** There is no list of referrers; what clients keep as a tag is read. */
  | { step: 'referrers'; result: 'limited'; repository: string }
  /** All is listed, but after the first page in order of name. */
  | { step: 'link'; result: 'limited' }
  | {
      step: ConnectionStep;
      result: 'failed';
      error: AcrError;
      /** The repository that it was tried with; none if that was the catalog. */
      repository?: string;
    }
  | { step: ConnectionStep; result: 'not-tried'; reason: NotTriedReason };

/** A check that found nothing wrong. */
export function passed(
  step: ConnectionStep,
  repository?: string,
): ConnectionCheck {
  return { step, result: 'passed', ...(repository && { repository }) };
}

/** A check that found what is wrong. */
export function failed(
  step: ConnectionStep,
  error: AcrError,
  repository?: string,
): ConnectionCheck {
  return { step, result: 'failed', error, ...(repository && { repository }) };
}

/** A check that could not be made. */
export function notTried(
  step: ConnectionStep,
  reason: NotTriedReason,
): ConnectionCheck {
  return { step, result: 'not-tried', reason };
}
