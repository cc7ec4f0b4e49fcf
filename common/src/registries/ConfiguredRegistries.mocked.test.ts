/** @jest-environment node */
import { ConfigReader } from '@backstage/config';
import { ConfiguredRegistries } from './ConfiguredRegistries';

jest.mock('../registry/connection', () => {
  throw new Error('Loading chunk 1 failed');
});

it('says so where what tests connections cannot be loaded', async () => {
  const registries = new ConfiguredRegistries({
    config: new ConfigReader({}),
    transportOf: () => {
      throw new Error('Nothing is to be read');
    },
  });
  const [registry] = registries.configured;
  const test = registries.testConnection(registry, { repositories: [] });
  await expect(test[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    failure: { kind: 'backstage-unreachable' },
  });
});
