/**
 * The configuration as Backstage checks it, and that the README's is right.
 *
 * @jest-environment node
 */
import { mockServices } from '@backstage/backend-test-utils';
import { AppConfig } from '@backstage/config';
import { ConfigSchema } from '@backstage/config-loader';
import {
  ConfiguredRegistries,
  readingKey,
  readRepositories,
} from 'backstage-plugin-acr-common';
import { readFileSync } from 'fs';
import { resolve } from 'path';
import { readBlocks, sectionOf } from './documentation/markdown';
import { loadSchema, readConfig, readEntity } from './documentation/readConfig';

const README = readFileSync(resolve(__dirname, '../README.md'), 'utf8');
const SECTION = sectionOf(README, '## Several registries');
const EXAMPLES = readBlocks(SECTION, 'yaml').filter(yaml =>
  yaml.includes('registries:'),
);

/** What the proxy is told of an endpoint. */
interface Endpoint {
  target: string;
  followRedirects?: boolean;
}

async function read(yaml: string) {
  return readConfig(yaml, name => `the value of ${name}`);
}

/** The registries of a configuration, of which none is asked. */
function registriesOf(data: AppConfig['data']): ConfiguredRegistries {
  return new ConfiguredRegistries({
    config: mockServices.rootConfig({ data }),
    transportOf: () => {
      throw new Error('Nothing is to be read');
    },
  });
}

let schema: ConfigSchema;
beforeAll(async () => {
  schema = await loadSchema();
});

it('finds the examples', () => {
  expect(EXAMPLES).toHaveLength(3);
});

it.each(EXAMPLES.map((yaml, index) => [index + 1, yaml] as const))(
  'takes example %i, and tells the frontend all of it',
  async (_number, yaml) => {
    const configs = await read(yaml);
    const [{ data }] = schema.process(configs, { visibility: ['frontend'] });
    expect(data.acr).toEqual(configs[0].data.acr);
    expect(registriesOf(data).configured).not.toEqual([]);
  },
);

it.each(EXAMPLES.map((yaml, index) => [index + 1, yaml] as const))(
  'takes example %i where only declared keys are taken',
  async (_number, yaml) => {
    const strict = await loadSchema({ isStrict: true });
    const configs = await read(yaml);
    expect(() => strict.process(configs)).not.toThrow();
  },
);

it('refuses a mistyped key where only declared ones are taken', async () => {
  const strict = await loadSchema({ isStrict: true });
  const configs = await read('acr: { proxypath: /acr/api }');
  expect(() => strict.process(configs)).toThrow(
    'must NOT have additional properties { additionalProperty=proxypath } at /acr',
  );
});

it('takes the configuration of the sandbox', async () => {
  const path = resolve(__dirname, 'app-config.registries.yaml');
  const configs = await read(readFileSync(path, 'utf8'));
  expect(() => schema.process(configs)).not.toThrow();
});

it('has an endpoint for each API of each registry in the README', async () => {
  const [{ data }] = await read(EXAMPLES[0]);
  const config = mockServices.rootConfig({ data });
  const endpoints = config.get<Record<string, Endpoint>>('proxy.endpoints');
  const registries = registriesOf(data).configured;
  expect(registries.map(({ name }) => name)).toEqual(['dev', 'prod']);
  expect(Object.keys(endpoints)).toHaveLength(4);
  registries.forEach(({ loginServer, access }) => {
    expect(endpoints[access.metadata].target).toBe(
      `https://${loginServer}/acr/v1/`,
    );
    expect(endpoints[access.content]).toMatchObject({
      target: `https://${loginServer}/v2/`,
      followRedirects: true,
    });
  });
});

it('finds the repositories of the annotations where the README says', async () => {
  const [{ data }] = await read(EXAMPLES[0]);
  const registries = registriesOf(data);
  const annotated = readBlocks(SECTION, 'yaml').filter(yaml =>
    yaml.includes('annotations:'),
  );
  const keys = [];
  for (const yaml of annotated) {
    const entity = await readEntity(yaml);
    keys.push(readRepositories(entity, registries).map(readingKey));
  }
  expect(keys).toEqual([['dev:team/api', 'prod:team/api'], ['prod:team/api']]);
});

const DEV = '{ name: dev, loginServer: myregistry.azurecr.io';

it.each([
  [
    'a registry without a login server',
    'acr: { registries: [{ name: dev }] }',
    "must have required property 'loginServer' { missingProperty=loginServer } at /acr/registries/0",
  ],
  [
    'a registry without a name',
    'acr: { registries: [{ loginServer: myregistry.azurecr.io }] }',
    "must have required property 'name' { missingProperty=name } at /acr/registries/0",
  ],
  [
    'one registry in place of a list',
    `acr: { registries: ${DEV} } }`,
    'must be array { type=array } at /acr/registries',
  ],
  [
    'a list in place of a path',
    `acr: { registries: [${DEV}, proxyPath: [/acr/api] }] }`,
    'must be string { type=string } at /acr/registries/0/proxyPath',
  ],
  [
    'a portal without a resource group',
    `acr: { registries: [${DEV}, portal: { subscriptionId: id } }] }`,
    "must have required property 'resourceGroup' { missingProperty=resourceGroup } at /acr/registries/0/portal",
  ],
  [
    'a word in place of days',
    'acr: { security: { staleAfterDays: soon } }',
    'must be number { type=number } at /acr/security/staleAfterDays',
  ],
])('refuses %s, and says where', async (_what, yaml, message) => {
  const configs = await read(yaml);
  expect(() => schema.process(configs)).toThrow(message);
});
