/** @jest-environment node */
import { DEFAULT_PROXY_ACCESS, Registry } from 'backstage-plugin-acr-common';
import { makeTag } from 'backstage-plugin-acr-testing/fakes';
import { ContainerTool } from './loginCommand';
import { PullCommand, pullCommands } from './pullCommands';

const CHART = 'application/vnd.cncf.helm.config.v1+json';

interface Asked {
  tag?: string;
  loginServer?: string;
  configMediaType?: string;
  configured?: Registry;
  tool?: ContainerTool;
}

/** The command for a purpose, of an image like this. */
function commandFor(id: PullCommand['id'], asked: Asked): string | undefined {
  const tag = makeTag(asked.tag ?? '1.0.0', 1);
  const { configMediaType, loginServer = 'myregistry.azurecr.io' } = asked;
  const commands = pullCommands(
    {
      registry: loginServer,
      repository: 'team/api',
      tag,
      manifest: { ...tag, isQuarantined: false, configMediaType },
    },
    { registry: asked.configured, tool: asked.tool },
  );
  return commands.find(command => command.id === id)?.command;
}

it.each([
  ['104.1.1_up57.0.3', '104.1.1+up57.0.3'],
  ['1.2.3-rc.1_build.5', '1.2.3-rc.1+build.5'],
  ['0.2.0', '0.2.0'],
])('pulls the chart with the tag %s by its version', (tag, version) => {
  expect(commandFor('helmTag', { tag, configMediaType: CHART })).toBe(
    `helm pull oci://myregistry.azurecr.io/team/api --version ${version}`,
  );
});

it('leaves the tag as it is for who pulls it by that', () => {
  const tag = '104.1.1_up57.0.3';
  expect(commandFor('orasTag', { tag, configMediaType: CHART })).toBe(
    'oras pull myregistry.azurecr.io/team/api:104.1.1_up57.0.3',
  );
  expect(commandFor('dockerTag', { tag: '1_0' })).toBe(
    'docker pull myregistry.azurecr.io/team/api:1_0',
  );
});

it('gives a build cache to builds alone', () => {
  const cache = {
    configMediaType: 'application/vnd.buildkit.cacheconfig.v0',
  };
  expect(commandFor('cacheFrom', cache)).toBe(
    'docker buildx build --cache-from type=registry,ref=myregistry.azurecr.io/team/api:1.0.0 .',
  );
  expect(commandFor('dockerTag', cache)).toBeUndefined();
  expect(commandFor('orasTag', cache)).toBeUndefined();
});

it('names the configured host, whatever the registry calls itself', () => {
  const configured = {
    name: 'dev',
    loginServer: 'myregistry.azurecr.io',
    access: DEFAULT_PROXY_ACCESS,
  };
  const asked = { loginServer: 'evil.example', configured };
  expect(commandFor('dockerTag', asked)).toBe(
    'docker pull myregistry.azurecr.io/team/api:1.0.0',
  );
  expect(commandFor('login', asked)).toBe('az acr login --name myregistry');
});

it.each(['evil.example', 'myregistry.azurecr.io.evil.example'])(
  'names no host that only the registry tells: %s',
  loginServer => {
    expect(commandFor('dockerTag', { loginServer })).toBeUndefined();
    expect(commandFor('login', { loginServer })).toBeUndefined();
  },
);

describe('signing in', () => {
  const REGISTRY: Registry = {
    name: 'dev',
    access: DEFAULT_PROXY_ACCESS,
    portal: {
      url: 'https://portal.azure.com',
      subscriptionId: 'id',
      resourceGroup: 'group',
      resourceName: 'theirs',
    },
  };

  it.each<[what: string, asked: Asked, command: string]>([
    [
      'goes by the name of the resource',
      { loginServer: 'myreg.azurecr.io' },
      'az acr login --name myreg',
    ],
    [
      'leaves the hash of a domain name label out',
      { loginServer: 'myreg-abc123def4567890.azurecr.io' },
      'az acr login --name myreg',
    ],
    [
      'prefers the name that the configuration tells',
      {
        loginServer: 'images.example.com',
        configured: { ...REGISTRY, loginServer: 'images.example.com' },
      },
      'az acr login --name theirs',
    ],
    [
      'goes without az where the name is not known',
      {
        loginServer: 'images.example.com',
        configured: {
          ...REGISTRY,
          loginServer: 'images.example.com',
          portal: undefined,
        },
      },
      'docker login images.example.com',
    ],
    [
      'tells az of another tool',
      { loginServer: 'myreg.azurecr.io', tool: 'podman' },
      'DOCKER_COMMAND=podman az acr login --name myreg',
    ],
    [
      'goes by the other tool where az does not know the name',
      {
        loginServer: 'images.example.com',
        configured: {
          ...REGISTRY,
          loginServer: 'images.example.com',
          portal: undefined,
        },
        tool: 'podman',
      },
      'podman login images.example.com',
    ],
    [
      'is for Docker where no tool of the two pulls it, for ORAS reads what that keeps',
      {
        loginServer: 'myreg.azurecr.io',
        tool: 'podman',
        configMediaType: CHART,
      },
      'az acr login --name myreg',
    ],
  ])('%s', (_what, asked, command) => {
    expect(commandFor('login', asked)).toBe(command);
  });
});
