import failOnConsole from 'jest-fail-on-console';

failOnConsole();

// A registry is started, and spoken to by other clients.
jest.setTimeout(30_000);
