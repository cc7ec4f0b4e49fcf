/** @jest-environment node */
import { createHash } from 'node:crypto';
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

  describe('on a page that came by http', () => {
    beforeEach(() => {
      jest.replaceProperty(globalThis, 'crypto', {} as Crypto);
    });
    afterEach(() => jest.restoreAllMocks());

    // As the examples of FIPS 180-4 have them.
    it.each([
      ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
      [
        'abc',
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      ],
    ])('are verified as well: that of %j', async (text, hex) => {
      const bytes = new TextEncoder().encode(text);
      await expect(assertDigest(bytes, `sha256:${hex}`)).resolves.toBe(
        undefined,
      );
      await expect(
        assertDigest(new Uint8Array([1]), `sha256:${hex}`),
      ).rejects.toMatchObject({
        failure: { kind: 'digest-mismatch', digest: `sha256:${hex}` },
      });
    });

    it.each([65_535, 65_536, 65_537, 200_000])(
      'are those that Node tells of %d bytes',
      async size => {
        const bytes = Uint8Array.from({ length: size }, (_, at) => at % 251);
        const hex = createHash('sha256').update(bytes).digest('hex');
        expect(await digestOf(bytes)).toBe(`sha256:${hex}`);
      },
    );

    it('leave others their turn, and end with the caller', async () => {
      const left = new AbortController();
      const reason = new Error('The page was left');
      let time = 0;
      // Each step takes 10 ms.
      jest.spyOn(performance, 'now').mockImplementation(() => {
        time += 10;
        return time;
      });
      let pauses = 0;
      const pause = async () => {
        pauses += 1;
        if (pauses === 5) {
          left.abort(reason);
        }
      };
      const bytes = new Uint8Array(4 * 1024 * 1024);
      await expect(
        digestOf(bytes, { signal: left.signal, pause }),
      ).rejects.toBe(reason);
      expect(pauses).toBe(5);
    });
  });

  it('are not believed', async () => {
    await expect(
      assertDigest(new Uint8Array([1]), NOTHING),
    ).rejects.toMatchObject({
      failure: { kind: 'digest-mismatch', digest: NOTHING },
    });
  });
});
