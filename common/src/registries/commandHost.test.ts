/** @jest-environment node */
import { commandHostOf } from './commandHost';

it('is the configured one, whatever the registry calls itself', () => {
  const registry = { loginServer: 'localhost:5000' };
  expect(commandHostOf(registry, 'evil.example')).toBe('localhost:5000');
  expect(commandHostOf(registry, 'other.azurecr.io')).toBe('localhost:5000');
});

it('is what a registry of Azure’s calls itself, where none is configured', () => {
  expect(commandHostOf({}, 'myregistry.azurecr.io')).toBe(
    'myregistry.azurecr.io',
  );
});

it.each([
  'evil.example',
  'myregistry.azurecr.io.evil.example',
  'evil.example/myregistry.azurecr.io',
  '',
])('is never %j, where none is configured', told => {
  expect(commandHostOf({}, told)).toBeUndefined();
});
