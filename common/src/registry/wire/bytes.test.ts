/** @jest-environment node */
import { assertWithin, readBytes } from './bytes';
import { assertDigest, digestOf } from './digests';

function responseOf(...chunks: string[]) {
  const encoder = new TextEncoder();
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: controller => {
      const chunk = chunks.shift();
      if (chunk === undefined) {
        controller.close();
      } else {
        controller.enqueue(encoder.encode(chunk));
      }
    },
    cancel: () => {
      cancelled = true;
    },
  });
  return { response: new Response(body), isCancelled: () => cancelled };
}

it('reads a body that comes in parts, up to the limit', async () => {
  const { response } = responseOf('ab', '', 'cde');
  const bytes = await readBytes(response, 5);
  expect(new TextDecoder().decode(bytes)).toBe('abcde');
});

it('stops as soon as the limit is passed', async () => {
  const { response, isCancelled } = responseOf('abc', 'def', 'ghi', 'jkl');
  const error = await readBytes(response, 5).catch(thrown => thrown);
  // How large it would have been is not known.
  expect(error.failure).toStrictEqual({ kind: 'too-large', limit: 5 });
  expect(error.message).toBe('More than the 5 bytes that are read into a page');
  expect(isCancelled()).toBe(true);
});

it('reads an answer without a body', async () => {
  expect(await readBytes(new Response(null), 5)).toHaveLength(0);
});

it('refuses beforehand what is said to be too large', () => {
  expect(() => assertWithin(5, 5)).not.toThrow();
  expect(() => assertWithin(5, 6)).toThrow(
    expect.objectContaining({
      failure: { kind: 'too-large', limit: 5, size: 6 },
    }),
  );
});

describe('digests', () => {
  // The digest of nothing, as FIPS 180-4 examples have it.
  const NOTHING =
    'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

  it('are those of the bytes', async () => {
    expect(await digestOf(new Uint8Array())).toBe(NOTHING);
    await expect(assertDigest(new Uint8Array(), NOTHING)).resolves.toBe(
      undefined,
    );
  });

  it('say so where a page may not verify them', async () => {
    jest.replaceProperty(globalThis, 'crypto', {} as Crypto);
    await expect(digestOf(new Uint8Array())).rejects.toMatchObject({
      failure: { kind: 'insecure-page' },
    });
    jest.restoreAllMocks();
  });

  it('are not believed', async () => {
    await expect(
      assertDigest(new Uint8Array([1]), NOTHING),
    ).rejects.toMatchObject({
      failure: { kind: 'digest-mismatch', digest: NOTHING },
    });
  });
});
