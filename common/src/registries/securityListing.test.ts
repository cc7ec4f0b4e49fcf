/** @jest-environment node */
import { ConfigReader } from '@backstage/config';
import { readSecurityListing } from './securityListing';

function read(security: object) {
  return readSecurityListing(
    new ConfigReader({ acr: { security: { ...security } } }),
  );
}

it('asks by itself unless the configuration says otherwise', () => {
  expect(readSecurityListing(new ConfigReader({}))).toBe('automatic');
  expect(read({})).toBe('automatic');
});

it.each(['automatic', 'on-demand', 'off'])('takes %s', listing => {
  expect(read({ listing })).toBe(listing);
});

it.each(['', 'on demand', 'Off', 'never', false])('refuses %j', listing => {
  expect(() => read({ listing })).toThrow('acr.security.listing');
});
