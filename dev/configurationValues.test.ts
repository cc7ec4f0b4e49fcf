/**
 * That Backstage’s own check of the configuration refuses at the start what the
 * plugin would refuse in the page, and nothing more.
 *
 * @jest-environment node
 */
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigSchema } from '@backstage/config-loader';
import {
  ConfiguredRegistries,
  readSecurityListing,
} from 'backstage-plugin-acr-common';
import { readStaleAfterDays } from 'backstage-plugin-acr-common/reports';
import { loadSchema } from './documentation/readConfig';

/** What a file of the configuration holds. */
type JsonObject = Parameters<ConfigSchema['process']>[0][number]['data'];
type JsonValue = NonNullable<JsonObject[string]> | null;

const LONGEST_NAME = 'n'.repeat(128);

const PATHS = {
  taken: ['/a', '/acr/api', '/acr/api/', '/v1.2/A_~-', '/...', '/.a/..b', null],
  refused: [
    ...['', '/', '//', 'acr/api', '/acr//api', '/acr/api//', '/acr/api?x'],
    ...['/.', '/./api', '/acr/..', '/acr/../', '/acr/ api', '/acr/%2e', '/ä'],
    ...['/acr/api\n', 'https://myregistry.azurecr.io/acr/v1/'],
  ],
};
/** In a list Backstage checks a key without a value as an empty text. */
const OPTIONAL_PATHS = {
  taken: PATHS.taken,
  refused: PATHS.refused.filter(path => path !== ''),
};
const TEXTS = { taken: ['a', ' ', 'Dev & test'], refused: [''] };

function withRegistry(part: JsonObject) {
  const registry = { name: 'dev', loginServer: 'myregistry.azurecr.io' };
  return { registries: [{ ...registry, ...part }] };
}

function withPortal(part: JsonObject) {
  const portal = { subscriptionId: 'id', resourceGroup: 'group', ...part };
  return withRegistry({ portal });
}

/** Values of a key, with what stands around them. */
const KEYS: ReadonlyArray<{
  /** Where Backstage says that the value is. */
  at: string;
  around: (value: JsonValue) => JsonObject;
  taken: JsonValue[];
  refused: JsonValue[];
}> = [
  { at: '/proxyPath', around: proxyPath => ({ proxyPath }), ...PATHS },
  {
    at: '/contentProxyPath',
    around: contentProxyPath => ({ contentProxyPath }),
    ...PATHS,
  },
  {
    at: '/registries',
    around: registries => ({ registries }),
    taken: [[{ name: 'dev', loginServer: 'myregistry.azurecr.io' }], null],
    refused: [[]],
  },
  {
    at: '/registries/0/name',
    around: name => withRegistry({ name }),
    taken: ['dev', 'D', '1', 'dev.eu_1-a', 'a..', LONGEST_NAME],
    refused: ['', '.', '-dev', '_dev', 'a b', 'a/b', 'ä', `${LONGEST_NAME}n`],
  },
  {
    at: '/registries/0/title',
    around: title => withRegistry({ title }),
    taken: [...TEXTS.taken, null],
    refused: [],
  },
  {
    at: '/registries/0/loginServer',
    around: loginServer => withRegistry({ loginServer }),
    taken: [
      ...['myregistry.azurecr.io', 'MyRegistry.azurecr.IO', 'localhost:5000'],
      ...['my-registry-abc123.azurecr.io', 'a', '10.0.0.1', '1a.x-y.b:1'],
    ],
    refused: [
      ...['', 'https://myregistry.azurecr.io', 'myregistry.azurecr.io/', '-a'],
      ...['a-.io', 'a..io', '.io', 'io.', 'a:', 'a:123456', 'my_registry', 'ä'],
    ],
  },
  {
    at: '/registries/0/proxyPath',
    around: proxyPath => withRegistry({ proxyPath }),
    ...OPTIONAL_PATHS,
  },
  {
    at: '/registries/0/contentProxyPath',
    around: contentProxyPath => withRegistry({ contentProxyPath }),
    ...OPTIONAL_PATHS,
  },
  {
    at: '/registries/0/portal/subscriptionId',
    around: subscriptionId => withPortal({ subscriptionId }),
    ...TEXTS,
  },
  {
    at: '/registries/0/portal/resourceGroup',
    around: resourceGroup => withPortal({ resourceGroup }),
    ...TEXTS,
  },
  {
    at: '/registries/0/portal/resourceName',
    around: resourceName => withPortal({ resourceName }),
    taken: [...TEXTS.taken, null],
    refused: [],
  },
  {
    at: '/registries/0/portal/tenant',
    around: tenant => withPortal({ tenant }),
    taken: [...TEXTS.taken, null],
    refused: [],
  },
  {
    at: '/registries/0/portal/url',
    around: url => withPortal({ url }),
    taken: ['https://portal.azure.com', 'https://Portal.Azure.cn/', null],
    refused: [
      ...['portal.azure.com', 'http://portal.azure.com', 'https://'],
      ...['https://portal.azure.com/home', 'https://portal.azure.com//'],
    ],
  },
  {
    at: '/customRegistries',
    around: customRegistries => ({ customRegistries }),
    taken: [true, false],
    refused: ['perhaps', 2],
  },
  {
    at: '/security/staleAfterDays',
    around: staleAfterDays => ({ security: { staleAfterDays } }),
    taken: [30, 0.5, 100_000, '14', null],
    refused: [0, -1, '0', '-0.5', 'soon'],
  },
  {
    at: '/security/listing',
    around: listing => ({ security: { listing } }),
    taken: ['automatic', 'on-demand', 'off', null],
    // What YAML 1.1 makes of `off` without quotes, among others.
    refused: ['', 'on demand', 'onDemand', 'Off', 'never', false, 0],
  },
];

const rows = (which: 'taken' | 'refused') =>
  KEYS.flatMap(({ at, around, ...values }) =>
    values[which].map(
      value =>
        [at, JSON.stringify(value), { acr: around(value) }] as [
          string,
          string,
          JsonObject,
        ],
    ),
  );

let schema: ConfigSchema;
beforeAll(async () => {
  schema = await loadSchema();
});

function check(data: JsonObject) {
  schema.process([{ context: 'app-config.yaml', data }]);
}

function transportOf(): never {
  throw new Error('Nothing is to be read');
}

function read(data: JsonObject) {
  const config = mockServices.rootConfig({ data });
  const registries = new ConfiguredRegistries({ config, transportOf });
  expect(registries.configured.length).toBeGreaterThan(0);
  readStaleAfterDays(config);
  readSecurityListing(config);
}

it.each(rows('taken'))('takes as %s: %s', (_at, _value, data) => {
  expect(() => read(data)).not.toThrow();
  expect(() => check(data)).not.toThrow();
});

it.each(rows('refused'))('refuses as %s: %s', (at, _value, data) => {
  expect(() => read(data)).toThrow();
  expect(() => check(data)).toThrow(` at /acr${at}`);
});
