import { mockApis } from '@backstage/test-utils';
import { readProxyPath } from './proxyPath';

function configured(proxyPath?: string) {
  return mockApis.config({ data: proxyPath ? { acr: { proxyPath } } : {} });
}

describe('readProxyPath', () => {
  it.each([
    [undefined, '/acr/api'],
    ['/registry', '/registry'],
    ['/acr/custom/api/', '/acr/custom/api'],
  ])('reads %p as %p', (value, path) => {
    expect(readProxyPath(configured(value))).toBe(path);
  });

  it.each([
    'acr/api',
    '/',
    '/acr/../x',
    '/./acr',
    '//host/x',
    '/acr?x=1',
    '/a cr',
    'https://registry/acr/v1',
  ])('refuses %p and names the key', value => {
    expect(() => readProxyPath(configured(value))).toThrow(
      `Invalid configuration: acr.proxyPath must be the path of a proxy endpoint, such as /acr/api, but is '${value}'`,
    );
  });
});
