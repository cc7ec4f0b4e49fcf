/** @jest-environment node */
import { snykManager, snykPackageName, splitAtVersion } from './snykPackage';

it.each([
  [['deb'], { type: 'deb', isSystem: true }],
  [['debian:11'], { type: 'deb', isSystem: true }],
  [['alpine:3.18'], { type: 'apk', isSystem: true }],
  [['rhel:8'], { type: 'rpm', isSystem: true }],
  [['linux'], { isSystem: true }],
  [['npm'], { type: 'npm', isSystem: false }],
  [['gomodules'], { type: 'golang', isSystem: false }],
  [['SNYK-UBUNTU2004-X-1'], { type: 'deb', isSystem: true }],
  [['SNYK-LINUX-X-1'], { isSystem: true }],
  [['SNYK-JS-X-1'], { type: 'npm', isSystem: false }],
  [['upstream'], { isSystem: false }],
  [['security', 'CWE-1', 'apk', 'npm'], { type: 'apk', isSystem: true }],
  [['NPM'], { type: 'npm', isSystem: false }],
  [[undefined, 1, 'a SNYK-JS-X-1'], { isSystem: false }],
  [[`npm:${'x'.repeat(97)}`], { isSystem: false }],
  [[`npm:${'x'.repeat(96)}`], { type: 'npm', isSystem: false }],
  [[], { isSystem: false }],
])('takes %j for the manager %j', (told, manager) => {
  expect(snykManager(told)).toStrictEqual(manager);
});

it('calls packages of a system by their own name', () => {
  expect(snykPackageName('zlib/zlib1g', { isSystem: true })).toBe('zlib1g');
  expect(snykPackageName('musl', { isSystem: true })).toBe('musl');
  expect(snykPackageName('@a/b', { isSystem: false })).toBe('@a/b');
});

it.each([
  ['a@1', ['a', '1']],
  ['@a/b@1', ['@a/b', '1']],
  ['@a/b', ['@a/b', undefined]],
  ['a', ['a', undefined]],
])('takes %s apart', (text, parts) => {
  expect(splitAtVersion(text)).toEqual(parts);
});
