/** @jest-environment node */
import { fullName, makePackage, readPackageUrl, withEpoch } from './packages';

it.each([
  ['pkg:deb/debian/zlib1g@1.2?epoch=1', 'deb', 'zlib1g', '1.2', '1'],
  ['pkg:npm/%40babel/core@7.0.0', 'npm', '@babel/core', '7.0.0', undefined],
  ['pkg:maven/org.x/y@1', 'maven', 'org.x:y', '1', undefined],
  [
    'pkg:golang/github.com/a/b@v1.0.0',
    'golang',
    'github.com/a/b',
    'v1.0.0',
    undefined,
  ],
  ['pkg:composer/a/b@1', 'composer', 'a/b', '1', undefined],
  ['pkg:github/a/b@1', 'github', 'a/b', '1', undefined],
  ['pkg:swift/github.com/a/b@1', 'swift', 'github.com/a/b', '1', undefined],
  ['pkg:apk/alpine/musl', 'apk', 'musl', undefined, undefined],
])('reads %s', (url, type, name, version, epoch) => {
  expect(readPackageUrl(url)).toEqual({ type, name, version, epoch });
});

it.each([
  'lodash',
  'pkg:',
  'pkg:npm/%E0%A4%A',
  'https://a.example/b@1',
  `pkg:npm/${'x'.repeat(5000)}`,
  42,
  null,
])('reads no package URL in %j', value => {
  expect(readPackageUrl(value)).toBeUndefined();
});

it('calls packages as their kind does', () => {
  expect(fullName('org.x', 'y', 'maven')).toBe('org.x:y');
  expect(fullName('@babel', 'core', 'npm')).toBe('@babel/core');
  expect(fullName('@babel', '@babel/core', 'npm')).toBe('@babel/core');
  expect(fullName(undefined, 'core', 'npm')).toBe('core');
  expect(fullName('a', 'b', 'other')).toBe('a/b');
  expect(fullName('a', 'b', undefined)).toBe('a/b');
});

it('puts an epoch before a version, once', () => {
  expect(withEpoch('1.2', '1')).toBe('1:1.2');
  expect(withEpoch('1:1.2', '1')).toBe('1:1.2');
  expect(withEpoch('1.2', '0')).toBe('1.2');
  expect(withEpoch('1.2', '12')).toBe('12:1.2');
  expect(withEpoch('1.2', '1<b>')).toBe('1.2');
  expect(withEpoch('1.2', '<b>1')).toBe('1.2');
  expect(withEpoch('1.2', undefined)).toBe('1.2');
  expect(withEpoch('1.2', '<b>')).toBe('1.2');
  expect(withEpoch(undefined, '1')).toBeUndefined();
});

it('makes packages of what is there', () => {
  expect(
    makePackage({ name: 'a', version: 1, path: '', licenses: [] }),
  ).toEqual({ name: 'a' });
  const whole = { name: 'a', version: '1', type: 'npm', path: 'x' };
  expect(makePackage({ ...whole, licenses: ['MIT'] })).toEqual({
    ...whole,
    licenses: ['MIT'],
  });
  expect(makePackage({ name: ' ', version: '1' })).toBeUndefined();
});
