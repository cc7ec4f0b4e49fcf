/** @jest-environment node */
import { readSettings, SettingsError } from './settings';

const REAL = {
  ACR_REGISTRY: 'myregistry.azurecr.io',
  ACR_AUTH_TOKEN: 'dXNlcjpwYXNz',
  ACR_REPOSITORY: 'team/api',
};

it('runs the embedded registry on the usual ports', () => {
  expect(readSettings([], {})).toEqual({
    system: 'new',
    built: false,
    frontendPort: 3000,
    backendPort: 7007,
    frontendUrl: 'http://localhost:3000',
    backendUrl: 'http://localhost:7007',
    realRegistry: undefined,
  });
});

it('runs an app of the old system, on other ports', () => {
  expect(
    readSettings(['--legacy'], {
      SANDBOX_PORT: '3100',
      SANDBOX_BACKEND_PORT: '7100',
    }),
  ).toMatchObject({
    system: 'legacy',
    frontendUrl: 'http://localhost:3100',
    backendUrl: 'http://localhost:7100',
  });
});

it('runs an app that is built for production', () => {
  expect(readSettings(['--built'], {}).built).toBe(true);
});

it('shows a real registry', () => {
  expect(readSettings([], REAL).realRegistry).toEqual({
    url: 'https://myregistry.azurecr.io',
    token: 'dXNlcjpwYXNz',
    repository: 'team/api',
  });
});

it.each([
  [
    'one variable without the others',
    { ACR_REGISTRY: 'myregistry.azurecr.io' },
    'To show a real registry, set ACR_REGISTRY, ACR_AUTH_TOKEN, ACR_REPOSITORY together. Not set: ACR_AUTH_TOKEN, ACR_REPOSITORY.',
  ],
  [
    'a registry with a scheme',
    { ...REAL, ACR_REGISTRY: 'https://myregistry.azurecr.io' },
    "ACR_REGISTRY must be a login server such as myregistry.azurecr.io, but is 'https://myregistry.azurecr.io'.",
  ],
  [
    'a port that is none',
    { SANDBOX_PORT: '3000x' },
    "SANDBOX_PORT must be a port, but is '3000x'.",
  ],
  [
    'one port for both',
    { SANDBOX_PORT: '3000', SANDBOX_BACKEND_PORT: '3000' },
    'SANDBOX_PORT and SANDBOX_BACKEND_PORT must be two ports, but are both 3000.',
  ],
  [
    'a port out of range',
    { SANDBOX_BACKEND_PORT: '70000' },
    "SANDBOX_BACKEND_PORT must be a port, but is '70000'.",
  ],
])('refuses %s', (_what, env, message) => {
  expect(() => readSettings([], env)).toThrow(new SettingsError(message));
});
