import { CatalogAnswer, readCatalogNames } from '../listing';
import {
  AcrError,
  AcrFailureKind,
  ConnectionCheck,
  ConnectionStep,
  failed,
  notTried,
  NotTriedReason,
  passed,
} from '../model';
import { ApiEndpoint } from '../wire';
import { attempt } from './attempt';
import { asUnreached, isRefusal, weigh } from './evidence';
import {
  chooseRepositories,
  probeRepositories,
  RepositoryProbe,
} from './repositoryProbe';

/** What the checks of the metadata have read, for those that come after. */
export interface Access {
  catalog?: CatalogAnswer;
  probe: RepositoryProbe;
}

/** Without access nothing can come after. */
type AccessChecks = AsyncGenerator<
  ConnectionCheck,
  Access | undefined,
  undefined
>;

/** What may be wrong with the catalog, and not with the way to it. */
const OF_THE_CATALOG_ALONE: AcrFailureKind[] = [
  'server-error',
  'no-answer',
  'throttled',
  'refused',
  'unexpected-shape',
];

/**
 * Checks how far the endpoint for metadata leads.
 *
 * @param used - repositories that somebody uses, of which one may be tried
 */
export async function* checkAccess(
  endpoint: ApiEndpoint,
  used: readonly string[],
  signal?: AbortSignal,
): AccessChecks {
  const read = readCatalogNames(endpoint, { n: '1' }, signal);
  const catalog = await attempt(read, signal);
  if (!catalog.isRead) {
    return yield* checkWithoutCatalog(endpoint, catalog.error, used, signal);
  }
  yield passed('reach');
  yield passed('credentials');
  yield passed('catalog');
  const names = chooseRepositories(used, catalog.value.names);
  const probe = await probeRepositories(endpoint, names, signal);
  yield checkMetadata(probe);
  return { catalog: catalog.value, probe };
}

/**
 * What the catalog refuses a repository may grant, so one is read before anything
 * is said to be wrong with the credentials. Where there is none to read, a refusal
 * without its reason says nothing of them.
 */
async function* checkWithoutCatalog(
  endpoint: ApiEndpoint,
  error: AcrError,
  used: readonly string[],
  signal?: AbortSignal,
): AccessChecks {
  const early = weigh([error]);
  if (early.isReached) {
    yield passed('reach');
  }
  const isWorthIt =
    early.isReached || OF_THE_CATALOG_ALONE.includes(error.failure.kind);
  const names = isWorthIt ? chooseRepositories(used) : [];
  const probe = await probeRepositories(endpoint, names, signal);
  const errors = [error, ...probe.failures.map(failure => failure.error)];
  const late = weigh(errors, probe.found !== undefined);
  if (!late.isReached) {
    yield failed('reach', asUnreached(error));
    yield* allNotTried(['credentials', 'catalog', 'metadata']);
    return undefined;
  }
  if (!early.isReached) {
    yield passed('reach');
  }
  if (error.failure.kind === 'not-authorized' && names.length === 0) {
    yield notTried('credentials', 'no-repository');
    yield failed('catalog', error);
    yield notTried('metadata', 'no-repository');
    return { probe };
  }
  if (!late.isAccepted) {
    yield failCredentials(error, probe);
    yield* allNotTried(['catalog', 'metadata']);
    return undefined;
  }
  yield passed('credentials');
  yield failed('catalog', error);
  yield checkMetadata(probe);
  return { probe };
}

/** Why there is no repository that was read. */
export function whyNotFound(access?: Access): NotTriedReason {
  return access?.probe.failures.length === 0
    ? 'no-repository'
    : 'earlier-failure';
}

/** A refusal is told of a repository, if there is one, as it is elsewhere. */
function failCredentials(
  error: AcrError,
  { failures }: RepositoryProbe,
): ConnectionCheck {
  const refused = failures.find(failure => isRefusal(failure.error));
  return refused
    ? failed('credentials', refused.error, refused.repository)
    : failed('credentials', error);
}

function checkMetadata({ found, failures }: RepositoryProbe): ConnectionCheck {
  if (found) {
    return passed('metadata', found.repository);
  }
  return failures.length > 0
    ? failed('metadata', failures[0].error, failures[0].repository)
    : notTried('metadata', 'no-repository');
}

function* allNotTried(steps: ConnectionStep[]) {
  for (const step of steps) {
    yield notTried(step, 'earlier-failure');
  }
}
