import { setupServer, SetupServer } from 'msw/node';

/**
 * Answers requests while the tests of a file run; the answers that a test adds go with
 * it. What nobody answers is an error.
 */
export function startServer(): SetupServer {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}
