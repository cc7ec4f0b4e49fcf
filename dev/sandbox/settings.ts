/** Something about the way the sandbox was started; the message says what. */
export class SettingsError extends Error {}

/** How the sandbox is run. */
export interface Settings {
  /** Which frontend system the app is of. */
  system: 'new' | 'legacy';
  /** Whether the app is built for production, instead of for changing it. */
  built: boolean;
  frontendPort: number;
  backendPort: number;
  frontendUrl: string;
  backendUrl: string;
  /** Shown in place of the embedded registry. */
  realRegistry?: { url: string; token: string; repository: string };
}

const REAL_REGISTRY = ['ACR_REGISTRY', 'ACR_AUTH_TOKEN', 'ACR_REPOSITORY'];
const LOGIN_SERVER = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/**
 * Reads how the sandbox is to be run.
 *
 * @param args - `--legacy` for an app of the old frontend system, `--built` for
 *   one that is built for production
 * @param env - `SANDBOX_PORT` and `SANDBOX_BACKEND_PORT` move the ports; the
 *   three variables of a real registry come together or not at all
 * @throws a {@link SettingsError} if they make no sense
 */
export function readSettings(
  args: string[],
  env: Record<string, string | undefined>,
): Settings {
  const frontendPort = readPort(env, 'SANDBOX_PORT', 3000);
  const backendPort = readPort(env, 'SANDBOX_BACKEND_PORT', 7007);
  if (frontendPort === backendPort) {
    throw new SettingsError(
      `SANDBOX_PORT and SANDBOX_BACKEND_PORT must be two ports, but are both ${frontendPort}.`,
    );
  }
  return {
    system: args.includes('--legacy') ? 'legacy' : 'new',
    built: args.includes('--built'),
    frontendPort,
    backendPort,
    frontendUrl: `http://localhost:${frontendPort}`,
    backendUrl: `http://localhost:${backendPort}`,
    realRegistry: readRealRegistry(env),
  };
}

function readRealRegistry(env: Record<string, string | undefined>) {
  const missing = REAL_REGISTRY.filter(name => !env[name]);
  if (missing.length === REAL_REGISTRY.length) {
    return undefined;
  }
  if (missing.length > 0) {
    throw new SettingsError(
      `To show a real registry, set ${REAL_REGISTRY.join(', ')} together. ` +
        `Not set: ${missing.join(', ')}.`,
    );
  }
  const [host, token, repository] = REAL_REGISTRY.map(name => env[name]!);
  if (!LOGIN_SERVER.test(host)) {
    throw new SettingsError(
      `ACR_REGISTRY must be a login server such as myregistry.azurecr.io, but is '${host}'.`,
    );
  }
  return { url: `https://${host}`, token, repository };
}

function readPort(
  env: Record<string, string | undefined>,
  name: string,
  usual: number,
): number {
  const value = env[name];
  if (!value) {
    return usual;
  }
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new SettingsError(`${name} must be a port, but is '${value}'.`);
  }
  return port;
}
