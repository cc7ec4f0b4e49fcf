/** @jest-environment node */
import { readEntries, saidIn } from './entries';
import { ShapeError } from './json';
import { MAX_ENTRIES } from '../model/limits';

/** Takes entries that have a short name. */
function read(list: unknown[]) {
  return readEntries(list, saidIn('name'), entry => {
    const name = saidIn('name')(entry);
    if (typeof name !== 'string' || name.length > 3) {
      throw new ShapeError('a short name');
    }
    return name;
  });
}

it('reads a list without odd entries', () => {
  expect(read([{ name: 'a' }, { name: 'b' }])).toStrictEqual({
    items: ['a', 'b'],
  });
  expect(read([])).toStrictEqual({ items: [] });
});

it('leaves odd entries out, and says what they are called', () => {
  expect(
    read([null, { name: 'long' }, 7, { name: 'a' }, { name: 8 }, {}]),
  ).toStrictEqual({ items: ['a'], unreadable: ['', 'long', '', '', ''] });
});

it('tells where a list goes on after an odd entry', () => {
  expect(read([{ name: 'a' }, { name: 'long' }, 7]).last).toBe('long');
  expect(read([{ name: 'long' }, { name: 'a' }])).not.toHaveProperty('last');
});

it('keeps the beginning of a name only, and does not go on after it', () => {
  const name = 'x'.repeat(1_000_000);
  expect(read([{ name: 'a' }, { name }])).toStrictEqual({
    items: ['a'],
    unreadable: ['x'.repeat(255)],
  });
});

it('refuses a list of which nothing can be read', () => {
  expect(() => read([7, { name: 'long' }])).toThrow(
    new ShapeError('a short name'),
  );
});

it('refuses a list of which very many entries can’t be read', () => {
  const odd = Array.from({ length: 10_001 }, () => 7);
  expect(() => read([{ name: 'a' }, ...odd])).toThrow(
    new ShapeError('a short name'),
  );
  expect(read([{ name: 'a' }, ...odd.slice(1)]).unreadable).toHaveLength(
    10_000,
  );
});

it('does not take a mistake for an odd entry', () => {
  const fail = () => {
    throw new TypeError('a mistake');
  };
  expect(() => readEntries([1], saidIn('name'), fail)).toThrow(TypeError);
});

it('reads no more than one entry beyond its limit', () => {
  const list = Array.from({ length: MAX_ENTRIES + 100 }, () => ({ name: 'a' }));
  expect(read(list).items).toHaveLength(MAX_ENTRIES + 1);
});
