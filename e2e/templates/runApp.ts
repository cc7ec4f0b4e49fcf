import { describeLog } from './commands';
import { AppPlace, surroundingsOf } from './generateApp';
import { becomes, ProcessGroup, startGroup } from './processGroup';
import { UsageError } from './settings';

const STARTED_WITHIN_MS = 300_000;

/**
 * Starts an app and its backend as a developer does, with `yarn start`, and waits
 * until both answer.
 *
 * @param variables - what its configuration needs
 */
export async function startApp(
  place: AppPlace,
  variables: NodeJS.ProcessEnv,
): Promise<ProcessGroup> {
  const { frontendUrl, backendUrl } = place.template;
  for (const url of [frontendUrl, backendUrl]) {
    if (await isTaken(url)) {
      throw new UsageError(`${url} is in use. Set TEMPLATES_PORT to another.`);
    }
  }
  const surroundings = surroundingsOf(place, 'start');
  const env = {
    ...surroundings.env,
    ...variables,
    APP_CONFIG_app_baseUrl: frontendUrl,
    APP_CONFIG_backend_baseUrl: backendUrl,
    APP_CONFIG_backend_listen_port: new URL(backendUrl).port,
    APP_CONFIG_backend_cors_origin: frontendUrl,
  };
  const group = startGroup('yarn', ['start'], { ...surroundings, env });
  const isUp = async () =>
    !group.isRunning() ||
    ((await answers(`${backendUrl}/.backstage/health/v1/readiness`)) &&
      (await answers(frontendUrl)));
  if (!(await becomes(isUp, STARTED_WITHIN_MS)) || !group.isRunning()) {
    await group.end();
    throw new Error(`The app did not start. ${describeLog(surroundings.log)}`);
  }
  return group;
}

async function isTaken(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    response => response.ok,
    // It does not listen yet.
    () => false,
  );
}
