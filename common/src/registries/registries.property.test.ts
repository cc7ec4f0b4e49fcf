/** @jest-environment node */
import { ConfigReader } from '@backstage/config';
import {
  anyJson,
  expectBelow,
  hostileText,
  jsonLike,
  PROPERTY_RUNS,
  repositoryName,
} from 'backstage-plugin-acr-testing/properties';
import { isHost } from '../registry/model/names';
import fc from 'fast-check';
import { tagInPortal } from './portalLink';
import { readRegistries } from './readRegistries';
import { Registry } from './Registry';

const PROXY = 'https://backstage.test/api/proxy';
const EXAMPLE = {
  registries: [
    {
      name: 'dev',
      title: 'Dev',
      loginServer: 'myregistry.azurecr.io',
      proxyPath: '/acr/api',
      contentProxyPath: '/acr/v2',
      portal: {
        subscriptionId: '00000000-0000-0000-0000-000000000000',
        resourceGroup: 'group',
        resourceName: 'myregistry',
        tenant: 'example.com',
        url: 'https://portal.azure.com',
      },
    },
  ],
};

/** What is refused names the key. */
function readOrRefuse(acr: unknown): Registry[] {
  const configApi = new ConfigReader({ acr } as object);
  try {
    return readRegistries(configApi);
  } catch (error) {
    expect((error as Error).message).toMatch(/\bacr\b/);
    return [];
  }
}

it('makes endpoints below the proxy of any configuration, or refuses it', () => {
  const anyConfiguration = fc.oneof(
    { weight: 4, arbitrary: jsonLike(EXAMPLE) },
    { weight: 1, arbitrary: anyJson },
  );
  fc.assert(
    fc.property(anyConfiguration, acr => {
      for (const registry of readOrRefuse(acr)) {
        expectBelow(`${PROXY}${registry.access.metadata}`, PROXY);
        expectBelow(`${PROXY}${registry.access.content}`, PROXY);
        expect(isHost(registry.loginServer ?? 'none')).toBe(true);
      }
    }),
    PROPERTY_RUNS,
  );
});

it('leads to the portal alone, whatever is configured', () => {
  // What is half a character cannot stand in an address.
  const texts = hostileText.filter(text => !/[\ud800-\udfff]/.test(text));
  const anyPortal = fc.record({
    url: fc.oneof(
      fc.constantFrom('https://portal.azure.com', 'https://portal.azure.cn/'),
      texts,
    ),
    subscriptionId: texts,
    resourceGroup: texts,
    resourceName: texts,
    tenant: texts,
  });
  const tag = fc.stringMatching(/^\w[\w.-]{0,20}$/);
  fc.assert(
    fc.property(anyPortal, repositoryName, tag, (portal, name, version) => {
      const [registry] = readOrRefuse({
        registries: [{ ...EXAMPLE.registries[0], portal }],
      });
      const address = registry && tagInPortal({ registry, name }, version);
      if (address !== undefined) {
        const { origin, pathname, search, hash } = new URL(address);
        expect([origin, pathname, search]).toEqual([
          portal.url.toLowerCase().replace(/\/$/, ''),
          '/',
          '',
        ]);
        const parts = hash.split('/').map(decodeURIComponent);
        expect(parts.slice(-3)).toEqual([name, 'tag', version]);
      }
    }),
    PROPERTY_RUNS,
  );
});
