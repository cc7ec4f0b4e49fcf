/** @jest-environment node */
import { AcrError } from './AcrError';
import { loadCode } from './loadCode';

it('gives what is loaded', async () => {
  await expect(loadCode(async () => ({ read: 'it' }))).resolves.toEqual({
    read: 'it',
  });
});

it('takes code that does not come for Backstage out of reach', async () => {
  const reason = new Error('Loading chunk 1 failed');
  const loading = loadCode(() => Promise.reject(reason));
  await expect(loading).rejects.toBeInstanceOf(AcrError);
  await expect(loading).rejects.toMatchObject({
    failure: { kind: 'backstage-unreachable' },
    message: expect.stringMatching(
      /^Code could not be loaded; caused by .*Loading chunk 1 failed/,
    ),
    cause: { cause: reason },
  });
});
