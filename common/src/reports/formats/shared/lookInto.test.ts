/** @jest-environment node */
import {
  dateOf,
  digestOf,
  digestsOf,
  fieldsOf,
  linkOf,
  listOf,
  sha256Of,
  textOf,
} from './lookInto';

const HEX = 'ab'.repeat(32);

it('takes nothing from what is of another type', () => {
  expect([null, 'x', 1, [1]].map(value => fieldsOf(value))).toEqual([
    {},
    {},
    {},
    {},
  ]);
  expect([null, 'x', { length: 2 }].map(listOf)).toEqual([[], [], []]);
  expect([null, 1, {}, '', ' \n'].map(value => textOf(value, 9))).toEqual(
    new Array(5).fill(undefined),
  );
});

it('cuts texts', () => {
  expect(textOf(' abc ', 3)).toBe('abc');
  expect(textOf('abcd', 3)).toBe('ab…');
  expect(textOf('x'.repeat(1e6), 200)).toHaveLength(200);
});

it.each([
  ['https://a.example/b', 'https://a.example/b'],
  ['https://user:secret@a.example/', 'https://a.example/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  [' https://a.example', undefined],
  [`https://a.example/${'x'.repeat(2000)}`, undefined],
  [`https://a.example/${'x'.repeat(1982)}`, expect.stringMatching(/x{1982}$/)],
  [`https://a.example/${'x'.repeat(1983)}`, undefined],
  [{ href: 'https://a.example' }, undefined],
])('takes %j as the link %s', (value, link) => {
  expect(linkOf(value)).toEqual(link);
});

it.each([
  ['2026-11-20T23:21:40.300940803Z', '2026-11-20T23:21:40.300Z'],
  ['2026-11-20T23:17:23+01:00', '2026-11-20T22:17:23.000Z'],
  ['0001-01-01T00:00:00Z', undefined],
  ['2026-13-20T23:21:40Z', undefined],
  ['2026-11-20T23:21:40.00000000000000+00:00', '2026-11-20T23:21:40.000Z'],
  ['2026-11-20T23:21:40.000000000000000+00:00', undefined],
  ['On 2026-11-20T23:21:40Z', undefined],
  ['yesterday', undefined],
  ['2026', undefined],
  [1_700_000_000, undefined],
])('takes %j as the time %s', (value, time) => {
  expect(dateOf(value)?.toISOString()).toBe(time);
});

it('takes digests, each once', () => {
  expect(digestOf(`r.example:5000/a@b@sha256:${HEX}`)).toBe(`sha256:${HEX}`);
  expect(sha256Of(HEX.toUpperCase())).toBe(`sha256:${HEX}`);
  expect(sha256Of('ab')).toBeUndefined();
  expect(sha256Of(`a@sha256:${HEX}`)).toBeUndefined();
  const path = 'a'.repeat(1_000 - `@sha256:${HEX}`.length);
  expect(digestOf(`${path}@sha256:${HEX}`)).toBe(`sha256:${HEX}`);
  expect(digestOf(`${path}a@sha256:${HEX}`)).toBeUndefined();
  expect(
    digestsOf([`a@sha256:${HEX}`, `sha256:${HEX}`, 'sha512:ab', 'a', 1, null]),
  ).toEqual([`sha256:${HEX}`]);
});
