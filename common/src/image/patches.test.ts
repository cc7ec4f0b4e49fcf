/** @jest-environment node */
import { findPatch } from './patches';

const TAGS = ['3.11', '3.11-alpine', '20240111', '3.11-1'];

function find(name: string) {
  return findPatch(name, tag => TAGS.includes(tag));
}

it.each([
  ['3.11-1', '3.11', 1],
  ['3.11-999', '3.11', 999],
  ['3.11-alpine-2', '3.11-alpine', 2],
  ['20240111-1', '20240111', 1],
  ['3.11-patched', '3.11', 0],
  ['2.0-patched', '2.0', 0],
])('finds that %s is a patch of %s', (name, base, number) => {
  expect(find(name)).toEqual({ base, number });
});

it.each([
  '3.11',
  '3.11-0',
  '3.11-01',
  '3.11-1000',
  '3.11-rc.1',
  '3.11-alpine',
  '3.12-1',
  '-1',
  '-patched',
])('finds that %s is none', name => {
  expect(find(name)).toBeUndefined();
});
