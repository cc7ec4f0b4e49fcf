/** @jest-environment node */
import { isAzureLoginServer, isSameLoginServer } from './loginServers';

it.each([
  'myregistry.azurecr.io',
  'MyRegistry.AzureCR.io',
  'myregistry-abc123def4567890.azurecr.io',
  'myregistry.westeurope.geo.azurecr.io',
  'myregistry.azurecr.cn',
  'myregistry.azurecr.us',
])('knows %s for a login server of Azure', host => {
  expect(isAzureLoginServer(host)).toBe(true);
});

it.each([
  '',
  'azurecr.io',
  '.azurecr.io',
  'evil.example',
  'abcd.azurecr.io',
  `${'a'.repeat(51)}.azurecr.io`,
  'my-reg-abc123.azurecr.io',
  'myregistry-.azurecr.io',
  'my_registry.azurecr.io',
  'myregistry.azurecr.io.evil.example',
  'myregistry.azurecr.io.',
  'myregistry.azurecr.io:443',
  'myregistry.azurecr.io:5000',
  'myregistry.azurecr.io/team',
  'evil.example/myregistry.azurecr.io',
  'myregistry.azurecr.io@evil.example',
  'evil.example#myregistry.azurecr.io',
  'user:x@myregistry.azurecr.io',
  'myregistryazurecr.io',
  'myregistry.azurecr.ioo',
  'myregistry.azurecr.com',
  'evil.myregistry.azurecr.io',
  'myregistry.westeurope.data.azurecr.io',
  'myregistry.geo.azurecr.io',
  'myregistry.аzurecr.io',
  'myregıstry.azurecr.io',
  'myregi\u017Ftry.azurecr.io',
  'myregistry\uFF0Eazurecr.io',
  'myregistry\u3002azurecr.io',
  'myregistry.azurecr.io\n',
  ' myregistry.azurecr.io',
  'xn--myregistry.azurecr.io',
])('takes %j for none', host => {
  expect(isAzureLoginServer(host)).toBe(false);
});

it.each([
  ['myregistry.azurecr.io', 'MYREGISTRY.azurecr.io', true],
  ['localhost:5000', 'localhost:5000', true],
  ['images.example.com', 'Images.Example.com', true],
  ['myregistry.azurecr.io', 'myregistry.westeurope.geo.azurecr.io', true],
  ['myregistry.eastus.geo.azurecr.io', 'myregistry.azurecr.io', true],
  ['myregistry.azurecr.io', 'other.azurecr.io', false],
  ['myregistry.azurecr.io', 'myregistry.azurecr.cn', false],
  ['myregistry.azurecr.io', 'myregistry-abc123.azurecr.io', false],
  ['myregistry.azurecr.io', 'myregistry.azurecr.io:443', false],
  ['localhost:5000', 'localhost', false],
  ['a.example', 'a.westeurope.geo.example', false],
])('tells whether %s and %s are one registry', (one, other, is) => {
  expect(isSameLoginServer(one, other)).toBe(is);
  expect(isSameLoginServer(other, one)).toBe(is);
});
