/** @jest-environment node */
import { ConfigReader } from '@backstage/config';
import { readRegistries } from './readRegistries';

/** What a configuration may hold. */
type MockConfig = NonNullable<ConstructorParameters<typeof ConfigReader>[0]>;

function read(acr: MockConfig) {
  return readRegistries(new ConfigReader({ acr }));
}

const DEV = { name: 'dev', loginServer: 'myregistry.azurecr.io' };
const PROD = { name: 'prod', loginServer: 'prodregistry.azurecr.io' };
const PORTAL = { subscriptionId: 'id', resourceGroup: 'group' };

it('finds one registry where none is configured', () => {
  expect(readRegistries(new ConfigReader({}))).toEqual([
    {
      name: '',
      access: { via: 'proxy', metadata: '/acr/api', content: '/acr/v2' },
    },
  ]);
  expect(
    read({ proxyPath: '/registry', contentProxyPath: '/content' }),
  ).toEqual([
    {
      name: '',
      access: { via: 'proxy', metadata: '/registry', content: '/content' },
    },
  ]);
});

it('reads the registries in their order', () => {
  const registries = [
    { ...DEV, title: 'Development', proxyPath: '/acr/api' },
    { ...PROD, loginServer: 'ProdRegistry.azurecr.io' },
  ];
  expect(read({ registries })).toEqual([
    {
      ...DEV,
      title: 'Development',
      access: {
        via: 'proxy',
        metadata: '/acr/api',
        content: '/acr/custom/v2/dev',
      },
    },
    {
      ...PROD,
      title: 'prod',
      access: {
        via: 'proxy',
        metadata: '/acr/custom/api/prod',
        content: '/acr/custom/v2/prod',
      },
    },
  ]);
});

it('reads where a registry is in the portal', () => {
  const portalOf = (portal: MockConfig) =>
    read({ registries: [{ ...DEV, portal }] })[0].portal;
  expect(portalOf(PORTAL)).toEqual({
    ...PORTAL,
    url: 'https://portal.azure.com',
    resourceName: 'myregistry',
  });
  const others = {
    ...PORTAL,
    url: 'https://portal.azure.cn/',
    tenant: 'example.onmicrosoft.com',
    resourceName: 'other',
  };
  expect(portalOf(others)).toEqual({
    ...others,
    url: 'https://portal.azure.cn',
  });
});

it.each([
  ['myreg-abc123def4567890.azurecr.io', { resourceName: 'myreg' }],
  ['images.example.com', undefined],
])('finds the place of %s in the portal: %j', (loginServer, portal) => {
  const [registry] = read({
    registries: [{ name: 'dev', loginServer, portal: PORTAL }],
  });
  expect(registry.portal).toEqual(
    portal && { ...PORTAL, url: 'https://portal.azure.com', ...portal },
  );
});

it.each<[string, MockConfig]>([
  [
    'acr.registries has to name a registry, or to be left out',
    { registries: [] },
  ],
  [
    'acr.proxyPath cannot stand beside acr.registries: write it to the registry that it leads to',
    { proxyPath: '/acr/api', registries: [DEV] },
  ],
  [
    "acr.registries[0].name must be a name of letters, digits, '.', '_' and '-', but is '../x'",
    { registries: [{ ...DEV, name: '../x' }] },
  ],
  [
    "acr.registries[1].loginServer must be a host such as myregistry.azurecr.io, but is 'https://x'",
    { registries: [DEV, { name: 'prod', loginServer: 'https://x' }] },
  ],
  [
    "acr.registries[0].contentProxyPath must be the path of a proxy endpoint, such as /acr/custom/v2/dev, but is 'v2'",
    { registries: [{ ...DEV, contentProxyPath: 'v2' }] },
  ],
  [
    "acr.registries[1].name must be another than that of acr.registries[0], but both are 'dev'",
    { registries: [DEV, { ...PROD, name: 'dev' }] },
  ],
  [
    "acr.registries[1].loginServer must be another than that of acr.registries[0], but both are 'myregistry.azurecr.io'",
    {
      registries: [DEV, { name: 'prod', loginServer: 'MyRegistry.azurecr.io' }],
    },
  ],
  [
    "acr.registries[1].proxyPath must be another than that of acr.registries[0], but both are '/acr/api'",
    {
      registries: [
        { ...DEV, proxyPath: '/acr/api' },
        { ...PROD, proxyPath: '/acr/api' },
      ],
    },
  ],
  [
    "acr.registries[0].portal.url must be the address of a portal, such as https://portal.azure.com, but is 'javascript:alert(1)'",
    {
      registries: [
        { ...DEV, portal: { ...PORTAL, url: 'javascript:alert(1)' } },
      ],
    },
  ],
])('says: %s', (problem, acr) => {
  expect(() => read(acr)).toThrow(`Invalid configuration: ${problem}`);
});

it.each<[string, MockConfig]>([
  ['acr.registries[0].name', { registries: [{ loginServer: 'x.azurecr.io' }] }],
  ['acr.registries[0].loginServer', { registries: [{ name: 'dev' }] }],
  [
    'acr.registries[0].portal.resourceGroup',
    { registries: [{ ...DEV, portal: { subscriptionId: 'id' } }] },
  ],
])('says that %s is missing', (key, acr) => {
  expect(() => read(acr)).toThrow(`Missing required config value at '${key}'`);
});
