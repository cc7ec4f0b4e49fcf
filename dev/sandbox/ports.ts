import { createServer } from 'net';
import { Settings, SettingsError } from './settings';

/**
 * Makes sure that the sandbox can listen where it is to.
 *
 * @throws a {@link SettingsError} that names the port and the way around
 */
export async function assertPortsAreFree(settings: Settings): Promise<void> {
  await assertFree(settings.frontendPort, 'SANDBOX_PORT', 'app');
  await assertFree(settings.backendPort, 'SANDBOX_BACKEND_PORT', 'backend');
}

async function assertFree(port: number, variable: string, what: string) {
  // Both families: a server on either is in the way.
  for (const host of ['127.0.0.1', '::1']) {
    const code = await tryToListen(port, host);
    if (code === 'EADDRINUSE') {
      throw new SettingsError(
        `Port ${port}, for the sandbox's ${what}, is in use. ` +
          `End what uses it, or set ${variable} to another port.`,
      );
    }
    if (code === 'EACCES') {
      throw new SettingsError(
        `Port ${port}, for the sandbox's ${what}, is not yours to use. ` +
          `Set ${variable} to one above 1023.`,
      );
    }
  }
}

/** The code of the error that stands in the way, if any. */
async function tryToListen(port: number, host: string) {
  const server = createServer();
  const code = await new Promise<string | undefined>(resolve => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen(port, host, () => resolve(undefined));
  });
  await new Promise(resolve => server.close(resolve));
  return code;
}
