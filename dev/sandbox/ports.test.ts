/** @jest-environment node */
import { AddressInfo, createServer, Server } from 'net';
import { assertPortsAreFree } from './ports';
import { readSettings, SettingsError } from './settings';

let server: Server;
let taken: string;
beforeAll(async () => {
  server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  taken = String((server.address() as AddressInfo).port);
});
afterAll(() => new Promise(done => server.close(done)));

it.each([
  ['SANDBOX_PORT', 'app'],
  ['SANDBOX_BACKEND_PORT', 'backend'],
])('says which port is in use, and the way around: %s', async (name, what) => {
  const settings = {
    ...readSettings([], {}),
    // Port 0 is any that is free.
    frontendPort: 0,
    backendPort: 0,
    [name === 'SANDBOX_PORT' ? 'frontendPort' : 'backendPort']: Number(taken),
  };
  await expect(assertPortsAreFree(settings)).rejects.toThrow(
    new SettingsError(
      `Port ${taken}, for the sandbox's ${what}, is in use. End what uses it, or set ${name} to another port.`,
    ),
  );
});
