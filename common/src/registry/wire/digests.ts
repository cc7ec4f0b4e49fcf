import { doInTurns, Turns } from '../../steps';
import { AcrError, loadCode } from '../model';

/**
 * The digest of some content: `sha256:` and 64 hexadecimal digits.
 *
 * @param bytes - the content, exactly as it came
 * @param turns - where the browser does not hash, it is done in these
 * @throws an {@link AcrError} of the kind `backstage-unreachable` if what hashes
 *   there could not be loaded
 */
export async function digestOf(
  bytes: Uint8Array,
  turns: Turns = {},
): Promise<string> {
  // Browsers keep theirs from pages that came by http.
  const hash = crypto.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    : await hashHere(bytes, turns);
  const hex = Array.from(hash, byte => byte.toString(16).padStart(2, '0'));
  return `sha256:${hex.join('')}`;
}

/**
 * Makes sure that some content is what its digest stands for.
 *
 * @throws an {@link AcrError} of the kind `digest-mismatch`
 */
export async function assertDigest(
  bytes: Uint8Array,
  digest: string,
  turns?: Turns,
): Promise<void> {
  if ((await digestOf(bytes, turns)) !== digest) {
    throw digestMismatch(digest);
  }
}

/** What came is not what was asked for. */
export function digestMismatch(digest: string): AcrError {
  return new AcrError(
    { kind: 'digest-mismatch', digest },
    { message: `The content that came is not that of ${digest}` },
  );
}

async function hashHere(bytes: Uint8Array, turns: Turns): Promise<Uint8Array> {
  // Few need it.
  const { hashInSteps } = await loadCode(() => import('./hashInSteps'));
  return doInTurns(hashInSteps(bytes), turns);
}
