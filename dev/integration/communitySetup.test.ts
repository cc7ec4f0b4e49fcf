/**
 * The set-up of the community's ACR plugin, as our page about it shows it,
 * through Backstage's real proxy to two embedded registries.
 *
 * @jest-environment node
 */
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  ConfiguredRegistries,
  eachPage,
  ImageRepository,
  readRepositories,
} from 'backstage-plugin-acr-common';
import {
  ADMIN,
  basic,
  Build,
  buildImage,
  BuiltImage,
  contentOf,
  makeRepository,
  makeTag,
  RunningRegistry,
  startRegistry,
} from 'backstage-plugin-acr-testing';
import { readFileSync } from 'fs';
import { resolve } from 'path';
import { ProxyTransport } from '../../src/apis/ProxyTransport';
import { readBlocks, sectionOf } from '../documentation/markdown';
import { readConfig, readEntity } from '../documentation/readConfig';
import { startBackend } from './startProxy';

const PAGE = readFileSync(
  resolve(__dirname, '../../docs/from-the-community-plugin.md'),
  'utf8',
);
const [PROXY, ANNOTATIONS, PROXY_PATH] = readBlocks(
  sectionOf(PAGE, '## What stays'),
  'yaml',
);
const [GAIN] = readBlocks(sectionOf(PAGE, '## What there is to gain'), 'yaml');

const BUILD: Build = {
  platform: { os: 'linux', architecture: 'amd64' },
  steps: [{ command: 'ADD rootfs /', files: { 'etc/os-release': 'ID=x' } }],
  config: {},
};

const FIRST = { ...ADMIN, username: 'first' };
const SECOND = { ...ADMIN, username: 'second' };
const TOKENS: Record<string, string> = {
  ACR_AUTH_TOKEN: basic(FIRST).replace('Basic ', ''),
  SECOND_ACR_AUTH_TOKEN: basic(SECOND).replace('Basic ', ''),
};

let image: BuiltImage;
let first: RunningRegistry;
let second: RunningRegistry;
let annotated: Entity;

beforeAll(async () => {
  image = await buildImage(BUILD);
  const startWith = async (
    account: typeof ADMIN,
    tag: string,
    loginServer: string,
  ) =>
    startRegistry({
      loginServer,
      accounts: [account],
      repositories: [
        {
          ...makeRepository('team/api', [
            { ...makeTag(tag, '', 1), digest: image.digest },
          ]),
          content: contentOf([image]),
        },
      ],
    });
  first = await startWith(
    FIRST,
    'in-the-first',
    'mycontainerregistry.azurecr.io',
  );
  second = await startWith(
    SECOND,
    'in-the-second',
    'mysecondregistry.azurecr.io',
  );
  annotated = await readEntity(ANNOTATIONS);
});
afterAll(async () => {
  await first.stop();
  await second.stop();
});

/** Reads an example; of its targets the host alone is another. */
async function readExample(yaml: string) {
  const [{ data }] = await readConfig(
    yaml
      .replaceAll('https://mycontainerregistry.azurecr.io', first.url)
      .replaceAll('https://mysecondregistry.azurecr.io', second.url),
    name => TOKENS[name],
  );
  return mockServices.rootConfig({ data });
}

/** Starts a Backstage with these examples, and finds what an entity names. */
async function start(entity: Entity, ...examples: string[]) {
  const configs = await Promise.all(examples.map(readExample));
  const data = {
    acr: Object.assign({}, ...configs.map(c => c.getOptional('acr'))),
    proxy: {
      endpoints: configs
        .flatMap(c => Object.entries(c.getOptional('proxy.endpoints') ?? {}))
        .reduce<Record<string, object>>((endpoints, [path, endpoint]) => {
          return { ...endpoints, [path]: { ...endpoints[path], ...endpoint } };
        }, {}),
    },
  };
  const apisOf = await startBackend(data);
  const registries = new ConfiguredRegistries({
    config: mockServices.rootConfig({ data }),
    transportOf: ({ access }) =>
      new ProxyTransport({
        ...apisOf(mockCredentials.user.header()),
        access,
      }),
  });
  const [reading] = readRepositories(entity, registries);
  const { repository } = reading as { repository: ImageRepository };
  return { repository, client: registries.clientOf(repository.registry) };
}

async function tagsOf({
  repository,
  client,
}: Awaited<ReturnType<typeof start>>) {
  const names = [];
  for await (const page of eachPage(cursor =>
    client.listTags(repository.name, { cursor }),
  )) {
    names.push(...page.tags.map(({ name }) => name));
  }
  return names;
}

it('lists the tags of the registry that the annotation names', async () => {
  const found = await start(annotated, PROXY);
  expect(await tagsOf(found)).toEqual(['in-the-second']);
});

describe('of an entity that names no registry', () => {
  let entity: Entity;
  beforeAll(() => {
    const annotations = { ...annotated.metadata.annotations };
    delete annotations['azure-container-registry/registry-name'];
    entity = { ...annotated, metadata: { name: 'api', annotations } };
  });

  it('lists the tags of the first registry', async () => {
    const found = await start(entity, PROXY);
    expect(await tagsOf(found)).toEqual(['in-the-first']);
  });

  it('finds the endpoint that acr.proxyPath names', async () => {
    const found = await start(
      entity,
      PROXY.replace('/acr/api', '/somewhere/else'),
      PROXY_PATH.replace('/acr/api', '/somewhere/else'),
    );
    expect(await tagsOf(found)).toEqual(['in-the-first']);
  });

  it('reads the content of its images too, with the lines added', async () => {
    const { client, repository } = await start(entity, PROXY, GAIN);
    expect(repository.registry.title).toBe('Main registry');
    expect(await client.getManifest('team/api', image.digest)).toMatchObject({
      kind: 'image',
    });
  });
});

it('reads the second registry the same, with the lines added', async () => {
  const found = await start(annotated, PROXY, GAIN);
  expect(found.repository.registry.title).toBe('Second registry');
  expect(await tagsOf(found)).toEqual(['in-the-second']);
  expect(
    await found.client.getManifest('team/api', image.digest),
  ).toMatchObject({ kind: 'image' });
});
