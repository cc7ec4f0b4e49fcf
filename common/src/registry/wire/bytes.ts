import { AcrError } from '../model';

/**
 * Reads a body up to a limit, counting while it comes: neither a header nor a
 * descriptor has to tell the truth.
 *
 * @param limit - the most that is read, in bytes
 * @throws an {@link AcrError} of the kind `too-large`; the rest is not read
 */
export async function readBytes(
  response: Response,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) {
      break;
    }
    size += value.length;
    if (size > limit) {
      // Whoever else has the body may read on: that is not waited for.
      reader.cancel().catch(() => {});
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/**
 * Makes sure that a size that is told beforehand is within a limit.
 *
 * @throws an {@link AcrError} of the kind `too-large`
 */
export function assertWithin(limit: number, size: number): void {
  if (size > limit) {
    throw tooLarge(limit, size);
  }
}

function tooLarge(limit: number, size?: number): AcrError {
  return new AcrError(
    { kind: 'too-large', limit, ...(size !== undefined && { size }) },
    { message: `More than the ${limit} bytes that are read into a page` },
  );
}
