/** @jest-environment node */
import { doAtOnce } from '../../steps';
import { parseJson } from './parseJson';
import { parseLine } from './parseJsonLines';
import { JsonError, Parts } from './parts';

/** Longer than what is parsed at once, by white space before it. */
const large = (text: string) => text.padStart(300_000);

function parse(text: string) {
  return doAtOnce(parseJson(new TextEncoder().encode(text), new Parts()));
}

function nested(depth: number) {
  return `${'['.repeat(depth)}1${']'.repeat(depth)}`;
}

describe.each([
  ['small', (text: string) => text],
  ['large', large],
])('a %s document', (_size, sized) => {
  it.each(['{"a":[1,{"b":null}],"c":"d"}', '[]', '"a"', 'true', '1'])(
    'is read: %s',
    text => {
      expect(parse(sized(text))).toEqual(JSON.parse(text));
    },
  );

  it.each(['', '{', '[1', '{"a":1]', '1 2', 'x'])(
    'is refused if it is no JSON: %s',
    text => {
      expect(() => parse(sized(text))).toThrow(
        new JsonError({ code: 'no-json' }),
      );
    },
  );

  it('nests 200 levels deep at most', () => {
    expect(JSON.stringify(parse(sized(nested(200))))).toBe(nested(200));
    expect(() => parse(sized(nested(201)))).toThrow(
      new JsonError({ code: 'too-deep', levels: 200 }),
    );
    const objects = `${'{"a":'.repeat(201)}1${'}'.repeat(201)}`;
    expect(() => parse(sized(objects))).toThrow(JsonError);
  });

  it.each([
    ['different names', '{', (at: number) => `"a${at}":0`, '}', 20_001],
    ['parts', '[', () => '{"a":[{},{},{}]}', ']', 600_000],
  ])('has so many %s at most', (_, start, part, end, times) => {
    const text = Array.from({ length: times }, (__, at) => part(at)).join(',');
    expect(() => parse(sized(`${start}${text}${end}`))).toThrow(
      new JsonError({ code: 'too-much' }),
    );
  });

  it('has names of 10,000 characters at most', () => {
    const text = (length: number) => `{"${'a'.repeat(length)}":0}`;
    expect(JSON.stringify(parse(sized(text(10_000))))).toBe(text(10_000));
    expect(() => parse(sized(text(10_001)))).toThrow(
      new JsonError({ code: 'too-much' }),
    );
  });

  it('has as much beside one another as it likes', () => {
    const text = JSON.stringify(new Array(300).fill([{ a: [] }]));
    expect(parse(sized(text))).toEqual(JSON.parse(text));
  });
});

describe('a large document', () => {
  it('has no number that goes on and on', () => {
    expect(parse(large('1'.repeat(16_000)))).toBe(Infinity);
    expect(() => parse(large(`[${'1'.repeat(200_000)}]`))).toThrow(
      new JsonError({ code: 'too-much' }),
    );
    const numbers = `[${'1,'.repeat(200_000)}1]`;
    expect(parse(large(numbers))).toHaveLength(200_001);
  });

  it('has halves of characters, each of which counts for several parts', () => {
    const halves = '\\ud83d'.repeat(100_000);
    expect(parse(large(`"${halves}"`))).toHaveLength(100_000);
    expect(() => parse(large(`"${halves.repeat(8)}"`))).toThrow(
      new JsonError({ code: 'too-much' }),
    );
    // A backslash that is one is followed by letters.
    const letters = '\\\\ud83d'.repeat(800_000);
    expect(parse(large(`"${letters}"`))).toHaveLength(4_800_000);
  });
});

it('gives back what was counted of what is dropped', () => {
  const parts = new Parts();
  const { left } = parts;
  const encoder = new TextEncoder();
  doAtOnce(parseLine(encoder.encode('[1,2,{"a":[}'), parts));
  expect(parts.left).toBe(left);
  doAtOnce(parseLine(encoder.encode('[1,{"a":2}]'), parts));
  expect(parts.left).toBe(left - 7);
  doAtOnce(parseLine(encoder.encode(large('[1,{"a":2}]')), parts));
  expect(parts.left).toBe(left - 14);
});
