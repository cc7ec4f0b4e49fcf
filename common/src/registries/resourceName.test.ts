/** @jest-environment node */
import { DEFAULT_PROXY_ACCESS } from './proxyAccess';
import { Registry } from './Registry';
import { resourceNameIn, resourceNameOf } from './resourceName';

it.each([
  ['myreg.azurecr.io', 'myreg'],
  ['myreg-abc123def4567890.azurecr.io', 'myreg'],
  ['MyReg-Abc123.azurecr.cn', 'myreg'],
  ['myreg.azurecr.us', 'myreg'],
])('finds the name in the login server %s', (loginServer, name) => {
  expect(resourceNameIn(loginServer)).toBe(name);
});

it.each([
  '',
  'localhost:5000',
  'images.example.com',
  'myreg.azurecr.io.example.com',
  'my-reg-abc123.azurecr.io',
  'myreg.westeurope.data.azurecr.io',
  'myreg-.azurecr.io',
])('finds none in “%s”', loginServer => {
  expect(resourceNameIn(loginServer)).toBeUndefined();
});

const REGISTRY: Registry = {
  name: 'dev',
  loginServer: 'myreg-abc123.azurecr.io',
  access: DEFAULT_PROXY_ACCESS,
};

function configured(resourceName: string): Registry {
  const place = {
    url: 'https://portal.azure.com',
    subscriptionId: 'id',
    resourceGroup: 'group',
  };
  return { ...REGISTRY, portal: { ...place, resourceName } };
}

it('prefers the configured name, if Azure can have given it', () => {
  expect(resourceNameOf(configured('Other'))).toBe('Other');
  expect(resourceNameOf(configured('a; b'))).toBe('myreg');
});

it('goes by what the registry itself tells before the configuration', () => {
  expect(resourceNameOf(REGISTRY)).toBe('myreg');
  expect(resourceNameOf(REGISTRY, 'other-abc.azurecr.io')).toBe('other');
  expect(resourceNameOf(REGISTRY, 'images.example.com')).toBeUndefined();
  expect(resourceNameOf(undefined)).toBeUndefined();
});
