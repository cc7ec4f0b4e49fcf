/** The sandbox's app as an installation has it: built for production. */
import express from 'express';
import { readFile } from 'fs/promises';
import { Server } from 'http';
import { join, resolve } from 'path';
import { runCli } from './cli';

const ROOT = resolve(__dirname, '../..');
const PRINT_CONFIG = ['config:print', '--frontend', '--format', 'json'];
/** What Backstage's CLI leaves in a page for the configuration. */
const CONFIG = /(<script type="backstage\.io\/config">)[^<]*(<\/script>)/;

/**
 * Reads what a browser may see of the configuration.
 *
 * @param config - options that name its files
 * @param env - what these files need
 */
export async function readFrontendConfig(
  config: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<object> {
  return JSON.parse(await runCli(ROOT, [...PRINT_CONFIG, ...config], env));
}

/**
 * Builds an app and serves it, as Backstage's app backend does:
 * every page is the app's, with what a browser may see of the configuration.
 *
 * @param folder - of the app, from the root of the repository
 * @param config - options that name files of the configuration
 * @param env - what these files need
 */
export async function serveBuiltApp(
  folder: string,
  port: number,
  config: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Server> {
  const app = join(ROOT, folder);
  const [data] = await Promise.all([
    readFrontendConfig(config, env),
    runCli(app, ['package', 'build'], { ...env, NODE_ENV: 'production' }),
  ]);
  const page = await readFile(join(app, 'dist/index.html'), 'utf8');
  const configs = [{ context: 'sandbox', data }];
  // A `<` would end the script.
  const json = JSON.stringify(configs).replace(/</g, '\\u003c');
  const html = page.replace(CONFIG, (_all, start, end) => start + json + end);
  if (html === page) {
    throw new Error(`${app}/dist/index.html has no place for configuration`);
  }
  const server = express()
    .use('/static', express.static(join(app, 'dist/static')))
    .use('/static', (_req, res) => res.sendStatus(404))
    .use((_req, res) => res.type('html').send(html));
  return new Promise((done, fail) => {
    const listening = server.listen(port, 'localhost', () => done(listening));
    listening.once('error', fail);
  });
}
