import { AcrError } from '../model';

/**
 * The digest of some content: `sha256:` and 64 hexadecimal digits.
 *
 * @param bytes - the content, exactly as it came
 * @throws an {@link AcrError} of the kind `insecure-page`
 */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  // Browsers keep it from pages that anybody on the way could have changed.
  if (!crypto.subtle) {
    throw new AcrError(
      { kind: 'insecure-page' },
      { message: 'Digests can be verified only on a page that came by https' },
    );
  }
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  const hex = Array.from(new Uint8Array(hash), byte =>
    byte.toString(16).padStart(2, '0'),
  );
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
): Promise<void> {
  if ((await digestOf(bytes)) !== digest) {
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
