/**
 * What these tests take from `@backstage/test-utils`, in short: to load all of it
 * takes longer than to run them.
 */
import { ConfigReader } from '@backstage/config';

export const mockApis = {
  config: ({ data } = {}) => new ConfigReader(data),
  discovery: ({ baseUrl }) => ({
    getBaseUrl: async pluginId => `${baseUrl}/api/${pluginId}`,
  }),
};

export class MockFetchApi {
  fetch = (...request) => fetch(...request);
}

export function registerMswTestHooks(server) {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
}
