import { CustomErrorBase, ForwardedError, isError } from '@backstage/errors';
import { NameProblem } from './names';
import { RegistryApi } from './Transport';

/**
 * Why a read failed, with the facts that belong to each reason.
 *
 * @public
 */
export type AcrFailure =
  /** The repository's name is none that a registry can have; nothing was sent. */
  | { kind: 'malformed-name'; repository: string; problem: NameProblem }
  /** Nobody here knows the registry, by its name or login server. */
  | { kind: 'registry-unknown'; registry: string }
  /** Backstage knows no way to this API of the registry. */
  | { kind: 'no-endpoint'; api: RegistryApi }
  /** Backstage does not know the user any more. */
  | { kind: 'session-ended' }
  /** The registry does not accept the credentials of the proxy endpoint. */
  | { kind: 'credentials-refused' }
  /** The registry knows the credentials; they may not do this. */
  | { kind: 'permission-missing' }
  /** One of the two above; the header that tells which did not come through. */
  | { kind: 'not-authorized' }
  /** The registry's firewall keeps the Backstage backend out. */
  | { kind: 'firewall'; clientAddress?: string }
  | { kind: 'repository-unknown' }
  /** The repository has no such manifest, tag or blob. */
  | { kind: 'content-unknown' }
  /** What a cache rule of the registry copies from gave it nothing. */
  | { kind: 'cache-source'; source?: string }
  /** The repository has the tag, but not the manifest that it points to. */
  | { kind: 'manifest-missing'; digest: string }
  /** Reading is disabled: of the tag, the manifest or the whole repository. */
  | { kind: 'read-disabled' }
  /** The endpoint does not follow the redirect to where blobs are kept. */
  | { kind: 'redirect-not-followed' }
  /** A list of more entries than are read into a page. */
  | { kind: 'too-many-entries'; limit: number }
  /** More than is read into a page; sizes in bytes. */
  | { kind: 'too-large'; limit: number; size?: number }
  /** What came is not what the digest stands for. */
  | { kind: 'digest-mismatch'; digest: string }
  /**
   * The answer is of another registry, repository, tag or manifest than was asked
   * for, both as commands name images: `myregistry.azurecr.io/team/api:1.0.0`,
   * without the registry where the configuration does not tell it.
   */
  | { kind: 'foreign-answer'; asked: string; told: string }
  /** Something answers that is not the registry's metadata API. */
  | { kind: 'wrong-target' }
  /** Too many requests; `retryAfter` in seconds, where the answer tells it. */
  | { kind: 'throttled'; retryAfter?: number }
  | { kind: 'server-error'; status: number }
  /** The Backstage proxy got no connection to its target. */
  | { kind: 'registry-unreachable' }
  /** The browser got no connection to Backstage, or it broke. */
  | { kind: 'backstage-unreachable' }
  | { kind: 'no-answer'; seconds: number }
  | { kind: 'html-answer' }
  | { kind: 'no-json' }
  /** JSON of another shape; `expected` says in English what it lacks, and where. */
  | { kind: 'unexpected-shape'; expected: string }
  /** Any other refusal. */
  | { kind: 'refused'; status: number }
  /** Not a failure of the registry: a fault in a client, or in this plugin. */
  | { kind: 'unexpected'; message: string };

/**
 * The names of all failures.
 *
 * @public
 */
export type AcrFailureKind = AcrFailure['kind'];

/**
 * What was answered, for those who have to find out why.
 *
 * @public
 */
export interface FailedAnswer {
  /** The HTTP status, such as 404. */
  status: number;
  /** Which of the registry's APIs was asked. */
  api: RegistryApi;
  /** The beginning of the body, at most 2,000 characters. */
  body: string;
}

/**
 * A read of the registry that failed.
 *
 * @public
 */
export class AcrError extends CustomErrorBase {
  /** By which copies of this class know each other. */
  name = 'AcrError' as const;

  constructor(
    /** What went wrong. */
    readonly failure: AcrFailure,
    options: {
      /** One line for logs; what users read is made from `failure`. */
      message: string;
      answer?: FailedAnswer;
      cause?: Error;
    },
  ) {
    super(options.message, options.cause);
    this.answer = options.answer;
  }

  /** What came back, if anything did. */
  readonly answer?: FailedAnswer;
}

/**
 * Tells whether something thrown is an {@link AcrError}, by its name: the app and the
 * plugin may each have a copy of this module.
 *
 * @public
 */
export function isAcrError(error: unknown): error is AcrError {
  return isError(error) && error.name === 'AcrError' && 'failure' in error;
}

/**
 * Gives any thrown value the form of an {@link AcrError}; one that is none
 * already becomes `unexpected`, with itself as the cause.
 *
 * @alpha
 */
export function toAcrError(error: unknown): AcrError {
  if (isAcrError(error)) {
    return error;
  }
  const cause = new ForwardedError('The registry client failed', error);
  return new AcrError(
    { kind: 'unexpected', message: cause.message },
    { message: cause.message, cause },
  );
}
