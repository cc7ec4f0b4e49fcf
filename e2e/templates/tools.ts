import { mkdir, writeFile } from 'fs/promises';
import { delimiter, join } from 'path';
import { run } from './commands';

/** The generator, as the pages name it. */
export const CREATE_APP = '0.9.2';

// What create-app and the apps it makes ask for.
const NODE_MAJORS = [22, 24];
const OWN_NODE = '22.23.3';

const OWN_MAJOR = Number(process.versions.node.split('.')[0]);
const HAS_NODE = NODE_MAJORS.includes(OWN_MAJOR);
const NODE_PACKAGE = `node-${process.platform}-${process.arch}`;

/**
 * Installs what makes an app: the generator, Yarn, and Node, if the one that runs
 * this is too old for it.
 *
 * @returns the environment in which commands find them
 */
export async function prepareTools(folder: string): Promise<NodeJS.ProcessEnv> {
  const cwd = join(folder, 'tools');
  await mkdir(cwd, { recursive: true });
  const dependencies = {
    '@backstage/create-app': CREATE_APP,
    '@yarnpkg/cli-dist': '4.13.0',
    ...(HAS_NODE ? {} : { [NODE_PACKAGE]: OWN_NODE }),
  };
  await writeFile(
    join(cwd, 'package.json'),
    JSON.stringify({ private: true, dependencies }),
  );
  const log = join(folder, 'tools.log');
  const options = ['--ignore-scripts', '--no-package-lock', '--no-audit'];
  await run('npm', ['install', ...options], { cwd, env: process.env, log });

  const modules = join(cwd, 'node_modules');
  const nodePrefix = join(modules, NODE_PACKAGE);
  const path = [
    join(modules, '.bin'),
    ...(HAS_NODE ? [] : [join(nodePrefix, 'bin')]),
    process.env.PATH,
  ];
  return {
    ...process.env,
    PATH: path.join(delimiter),
    // Native modules are built for the Node that runs them.
    ...(HAS_NODE ? {} : { npm_config_nodedir: nodePrefix }),
    // Where this was started from is none of their business.
    INIT_CWD: undefined,
    PROJECT_CWD: undefined,
    // A new app has no lockfile to be true to, in CI neither.
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
  };
}
