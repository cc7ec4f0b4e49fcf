import { JsonError, parseJson } from './parseJson';
import { doAtOnce } from './steps';

/** Longer than what is parsed at once, by white space before it. */
const large = (text: string) => text.padStart(300_000);

function parse(text: string) {
  return doAtOnce(parseJson(new TextEncoder().encode(text)));
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

  it('has as much beside one another as it likes', () => {
    const text = JSON.stringify(new Array(300).fill([{ a: [] }]));
    expect(parse(sized(text))).toEqual(JSON.parse(text));
  });
});
