/** @jest-environment node */
import { maskCredentials } from './credentials';

it.each([
  'postgres://user:secret@db/x',
  'https://user:secret@github.com/x',
  'https://token@github.com/x',
  'https://:secret@github.com/x',
  'postgres://user:sec/ret@db/x',
  'postgres://user:sec#r?t@db',
  'http://example.com http://user:secret@proxy:3128',
  'http://example.com,http://user:secret@proxy:3128',
  'ssh://git:secret@github.com/x',
])('hides the credentials in %s', value => {
  expect(maskCredentials(value)).toContain('://••••••••@');
  expect(maskCredentials(value)).not.toMatch(/sec|token/);
});

it.each([
  '',
  'https://example.com/docs',
  'https://example.com:8080/@scope/name@1.0.0',
  'https://example.com/?to=a@b',
  'https://example.com/#a@b',
  'ssh://git@github.com/x',
  'git@github.com:example/api.git',
  'user@example.com, https://example.com',
  'file://C:/x@y',
])('finds no credentials in “%s”', value => {
  expect(maskCredentials(value)).toBe(value);
});

it('hides credentials in much text at once', () => {
  const harmless = ['a'.repeat(1_000_000), 'a://b:c'.repeat(150_000)];
  expect(harmless.map(maskCredentials)).toEqual(harmless);
});
