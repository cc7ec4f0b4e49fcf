import { readConfigBytes, readManifest } from '../content';
import { hasReferrerList } from '../listing';
import {
  AcrManifest,
  ConnectionCheck,
  Descriptor,
  failed,
  MAX_CONFIG_SIZE,
  notTried,
  NotTriedReason,
  passed,
} from '../model';
import { ApiEndpoint } from '../wire';
import { attempt } from './attempt';

/** An image to try things with. */
export interface Subject {
  repository: string;
  digest: string;
}

/** Says of all that needs an image why it was not tried. */
export function* skipContent(reason: NotTriedReason) {
  yield notTried('content', reason);
  yield* skipRest(reason);
}

/** Checks how far the endpoint for content leads. */
export async function* checkContent(
  endpoint: ApiEndpoint,
  subject: Subject,
  signal?: AbortSignal,
): AsyncGenerator<ConnectionCheck, void, undefined> {
  const { repository, digest } = subject;
  const read = readManifest(endpoint, repository, digest, { signal });
  const manifest = await attempt(read, signal);
  if (!manifest.isRead) {
    const { error } = manifest;
    yield failed('content', error, repository);
    yield* skipRest(
      error.failure.kind === 'no-endpoint'
        ? 'no-content-endpoint'
        : 'earlier-failure',
    );
    return;
  }
  yield passed('content', repository);
  yield await checkReferrers(endpoint, subject, signal);
  yield await checkRedirects(endpoint, repository, manifest.value, signal);
}

function* skipRest(reason: NotTriedReason) {
  yield notTried('referrers', reason);
  yield notTried('redirects', reason);
}

async function checkReferrers(
  endpoint: ApiEndpoint,
  { repository, digest }: Subject,
  signal?: AbortSignal,
): Promise<ConnectionCheck> {
  const look = hasReferrerList(endpoint, repository, digest, signal);
  const outcome = await attempt(look, signal);
  if (!outcome.isRead) {
    return failed('referrers', outcome.error, repository);
  }
  return outcome.value
    ? passed('referrers', repository)
    : { step: 'referrers', result: 'limited', repository };
}

async function checkRedirects(
  endpoint: ApiEndpoint,
  repository: string,
  manifest: AcrManifest,
  signal?: AbortSignal,
): Promise<ConnectionCheck> {
  const image = await attempt(
    readImageOf(endpoint, repository, manifest, signal),
    signal,
  );
  if (!image.isRead && image.error.failure.kind !== 'content-unknown') {
    return failed('redirects', image.error, repository);
  }
  const config = image.isRead ? configOf(image.value) : undefined;
  if (!config || config.size > MAX_CONFIG_SIZE) {
    return notTried('redirects', 'no-blob');
  }
  const read = readConfigBytes(endpoint, repository, config, { signal });
  const blob = await attempt(read, signal);
  return blob.isRead
    ? passed('redirects', repository)
    : failed('redirects', blob.error, repository);
}

/** Of an index the first child; a registry need not have all of them. */
async function readImageOf(
  endpoint: ApiEndpoint,
  repository: string,
  manifest: AcrManifest,
  signal?: AbortSignal,
): Promise<AcrManifest> {
  const child =
    manifest.kind === 'index'
      ? [...manifest.images, ...manifest.others].at(0)
      : undefined;
  return child
    ? readManifest(endpoint, repository, child.digest, { signal })
    : manifest;
}

function configOf(manifest: AcrManifest): Descriptor | undefined {
  return manifest.kind === 'image' ? manifest.config : undefined;
}
