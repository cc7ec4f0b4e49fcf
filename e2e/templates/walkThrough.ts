import { resolve } from 'path';
import { run } from './commands';
import { AppPlace, logOf } from './generateApp';

const ROOT = resolve(__dirname, '../..');

/** Walks through an app that runs, in a browser. */
export async function walkThrough(place: AppPlace): Promise<void> {
  const { name, frontendUrl } = place.template;
  const config = resolve(__dirname, 'playwright.config.ts');
  await run(
    process.execPath,
    [require.resolve('@playwright/test/cli'), 'test', '--config', config],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        TEMPLATE_NAME: name,
        TEMPLATE_URL: frontendUrl,
      },
      log: logOf(place, 'walk'),
    },
  );
}
