import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { FileConfigSource, loadConfigSchema } from '@backstage/config-loader';
import { mkdtemp, rm, writeFile } from 'fs/promises';
import { tmpdir } from 'os';
import { join, resolve } from 'path';

/**
 * Reads an example of an `app-config.yaml` as Backstage reads it.
 *
 * @param yaml - may refer to variables: `${ACR_AUTH_TOKEN}`
 * @param variable - what a variable holds
 */
export async function readConfig(
  yaml: string,
  variable: (name: string) => string,
) {
  const directory = await mkdtemp(join(tmpdir(), 'example-'));
  try {
    const path = join(directory, 'app-config.yaml');
    await writeFile(path, yaml);
    const source = FileConfigSource.create({
      path,
      watch: false,
      substitutionFunc: async name => variable(name),
    });
    const { value } = await source.readConfigData().next();
    return value ? value.configs : [];
  } finally {
    await rm(directory, { recursive: true });
  }
}

/**
 * The schema that a Backstage has of this plugin and of the proxy.
 *
 * @param isStrict - whether it refuses keys that nobody declares, as
 *   `backstage-cli config:check --strict` does
 */
export async function loadSchema({ isStrict = false } = {}) {
  return loadConfigSchema({
    noUndeclaredProperties: isStrict,
    dependencies: ['@backstage/plugin-proxy-backend'],
    packagePaths: [resolve(__dirname, '../../package.json')],
    excludePackageDependencies: true,
  });
}

/** Reads an example of a `catalog-info.yaml` that shows annotations alone. */
export async function readEntity(yaml: string): Promise<Entity> {
  const [{ data }] = await readConfig(yaml, name => name);
  const annotations = mockServices
    .rootConfig({ data })
    .get<Record<string, string>>('metadata.annotations');
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'api', annotations },
  };
}
