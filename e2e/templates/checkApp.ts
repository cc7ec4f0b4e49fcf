import { run } from './commands';
import { AppPlace, surroundingsOf } from './generateApp';

/**
 * Runs the checks that an app comes with: its types, its configuration, and its
 * own tests.
 *
 * @param variables - what its configuration needs
 */
export async function checkApp(
  place: AppPlace,
  variables: NodeJS.ProcessEnv,
): Promise<void> {
  const { cwd, env, log } = surroundingsOf(place, 'check');
  const surroundings = { cwd, env: { ...env, ...variables }, log };
  await run('yarn', ['tsc'], surroundings);
  await run('yarn', ['backstage-cli', 'config:check', '--lax'], surroundings);
  await run(
    'yarn',
    ['workspace', 'app', 'test', '--watchAll=false'],
    surroundings,
  );
}
