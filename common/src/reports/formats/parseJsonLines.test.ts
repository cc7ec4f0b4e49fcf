/** @jest-environment node */
import { doAtOnce } from '../../steps';
import { JsonError, Parts } from './parts';
import { parseAfterBrokenLine, parseJsonLines } from './parseJsonLines';

const NO_JSON = new JsonError({ code: 'no-json' });
const A = { value: { a: 1 } };
const B = { value: { b: [null, '\n'] } };
const LARGE = { value: { a: 'x'.repeat(300 * 1024) } };

const parse = (text: string) =>
  doAtOnce(parseJsonLines(new TextEncoder().encode(text), new Parts()));
const lines = (...values: Array<{ value: unknown }>) =>
  values.map(({ value }) => JSON.stringify(value));

it.each([
  ['lines', lines(A, B).join('\n')],
  ['lines with an end', `${lines(A, B).join('\n')}\n`],
  ['lines of Windows', `${lines(A, B).join('\r\n')}\r\n`],
  ['blank lines', `\n \n${lines(A, B).join('\n\n\t\r\n')}\n\n`],
  ['space around', lines(A, B).join(' \n  ')],
  ['zeros between', lines(A, B).join('\n\u0000\n')],
])('reads %s', (_, text) => {
  expect(parse(text)).toEqual([A, B]);
});

it('reads what stands within other bytes', () => {
  const text = lines(A, B).join('\n');
  const bytes = new TextEncoder().encode(`\uFEFF${text}`).subarray(3);
  expect(doAtOnce(parseJsonLines(bytes, new Parts()))).toEqual([A, B]);
  const one = new TextEncoder().encode(`\uFEFF${lines(A).join('')}`);
  expect(
    doAtOnce(parseJsonLines(one.subarray(3), new Parts())),
  ).toBeUndefined();
});

it('reads large lines', () => {
  expect(parse(lines(LARGE, A, LARGE).join('\n'))).toEqual([LARGE, A, LARGE]);
});

it.each([
  ['nothing', ''],
  ['blank lines', '\n \r\n'],
  ['one line', JSON.stringify(A.value)],
  ['one line with an end', `${JSON.stringify(A.value)}\r\n \n`],
  ['one line that is cut short', '{"a":'],
  ['one document in lines', JSON.stringify({ a: [{ b: 1 }] }, undefined, 2)],
  ['one list in lines', JSON.stringify([A.value, B.value], undefined, 1)],
  ['objects of a list in lines', '[{}\n,{}]'],
  ['a document that begins with a whole object', '{"a":{}\n,"b":1}'],
  ['a first line that is no JSON', `{x}\n${JSON.stringify(A.value)}`],
  ['texts', '"a"\n"b"'],
])('takes %s for no lines', (_, text) => {
  expect(parse(text)).toBeUndefined();
});

it('tells which lines cannot be read', () => {
  const text = [...lines(A), '{"a":', ...lines(B), 'x', '{}}'].join('\n');
  expect(parse(text)).toEqual([A, NO_JSON, B, NO_JSON, NO_JSON]);
});

it('tells why a line cannot be read', () => {
  const deep = `{"a":${'['.repeat(300)}${']'.repeat(300)}}`;
  expect(parse(`{}\n${deep}`)).toEqual([
    { value: {} },
    new JsonError({ code: 'too-deep', levels: 200 }),
  ]);
});

it('reads a thousand lines, and tells that there are more', () => {
  const many = new Array(1_000).fill('{}').join('\n');
  expect(parse(many)).toHaveLength(1_000);
  const more = parse(`${many}\n{}\n{}\n`);
  expect(more?.slice(0, -1)).toEqual(new Array(1_000).fill({ value: {} }));
  expect(more?.at(-1)).toEqual(
    new JsonError({ code: 'too-many-lines', lines: 1_000 }),
  );
});

it('pauses while it looks for lines', () => {
  const stepsOf = (text: string) => {
    const work = parseJsonLines(new TextEncoder().encode(text), new Parts());
    let steps = 0;
    while (!work.next().done) {
      steps += 1;
    }
    return steps;
  };
  expect(stepsOf(new Array(50).fill('{}').join('\n'))).toBe(50);
  // What is no lines is not looked through for them.
  expect(stepsOf(`[\n${'{},\n'.repeat(50)}{}]`)).toBe(1);
  const MiB = 1024 * 1024;
  expect(stepsOf('\n'.repeat(MiB))).toBe(16);
  expect(stepsOf(`{${' '.repeat(MiB)}}`)).toBe(17);
});

describe('after a broken line', () => {
  const parseAfter = (text: string) =>
    doAtOnce(parseAfterBrokenLine(new TextEncoder().encode(text), new Parts()));

  it('reads the others', () => {
    const text = ['{"a":', ...lines(A, B)].join('\n');
    expect(parseAfter(text)).toEqual([NO_JSON, A, B]);
    expect(parseAfter(`\n${text}\n{`)).toEqual([NO_JSON, A, B, NO_JSON]);
    expect(parseAfter(['x', ...lines(B)].join('\r\n'))).toEqual([NO_JSON, B]);
  });

  it.each([
    ['nothing', ''],
    ['one line', '{"a":'],
    ['one line with an end', '{"a":\n \n'],
    ['a document that is cut short', '{\n  "a": {},\n  "b": [{}'],
    ['another broken line', '{"a":\n{"a":\n{}'],
  ])('takes %s for no lines', (_, text) => {
    expect(parseAfter(text)).toBeUndefined();
  });
});
