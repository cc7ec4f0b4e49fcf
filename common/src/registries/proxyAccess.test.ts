/** @jest-environment node */
import { ConfigReader } from '@backstage/config';
import { DEFAULT_PROXY_ACCESS, readProxyAccess } from './proxyAccess';

function read(proxyPath?: string) {
  const config = new ConfigReader(proxyPath ? { proxyPath } : {});
  return readProxyAccess({ config, key: 'acr' }, DEFAULT_PROXY_ACCESS).metadata;
}

describe('readProxyAccess', () => {
  it.each([
    [undefined, '/acr/api'],
    ['/registry', '/registry'],
    ['/acr/custom/api/', '/acr/custom/api'],
  ])('reads %p as %p', (value, path) => {
    expect(read(value)).toBe(path);
  });

  it.each([
    'acr/api',
    '/',
    '/acr/../x',
    '/acr/..',
    '/acr/.',
    '/./acr',
    '//host/x',
    '/acr?x=1',
    '/a cr',
    'https://registry/acr/v1',
  ])('refuses %p and names the key', value => {
    expect(() => read(value)).toThrow(
      `Invalid configuration: acr.proxyPath must be the path of a proxy endpoint, such as /acr/api, but is '${value}'`,
    );
  });
});
