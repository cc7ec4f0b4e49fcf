/** @jest-environment node */
import { digestOf } from './digests';

jest.mock('./hashInSteps', () => {
  throw new Error('Loading chunk 1 failed');
});

it('says so where what verifies digests cannot be loaded', async () => {
  jest.replaceProperty(globalThis, 'crypto', {} as Crypto);
  await expect(digestOf(new Uint8Array())).rejects.toMatchObject({
    failure: { kind: 'backstage-unreachable' },
  });
});
