/** @jest-environment node */
import { doAtOnce } from '../../steps';
import { encodeUtf8, toUtf8 } from './encoding';

const TEXT = '{"a":"Überlauf — 溢出 🙂"}';

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

const read = (bytes: Uint8Array) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    doAtOnce(toUtf8(new Uint8Array(bytes))),
  );

/** Texts short and long, and with a pair that stands across two slices. */
const TEXTS: Array<[string, string]> = [
  ['a short text', TEXT],
  ['a long text', `${TEXT}${' '.repeat(300 * 1024)}"é"`],
  // A slice has 64 KiB: half as many units, of which a mark may be one.
  ['a pair across slices', `"${'x'.repeat(32 * 1024 - 2)}🙂"`],
  ['a pair across slices after a mark', `"${'x'.repeat(32 * 1024 - 3)}🙂"`],
];

describe.each(TEXTS)('%s', (_, text) => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16LE', utf16(text, false)],
    ['UTF-16LE with a mark', utf16(`\uFEFF${text}`, false)],
    ['UTF-16BE', utf16(text, true)],
    ['UTF-16BE with a mark', utf16(`\uFEFF${text}`, true)],
  ])('is read from %s', (__, bytes) => {
    expect(read(bytes) === text).toBe(true);
  });
});

it('takes UTF-8 as it is, without a copy', () => {
  const bytes = new TextEncoder().encode(TEXT);
  expect(doAtOnce(toUtf8(bytes))).toBe(bytes);
});

it.each([
  ['UTF-16LE', false],
  ['UTF-16BE', true],
])('keeps what stands before half a character of %s', (_, isBigEndian) => {
  const bytes = utf16(`\uFEFF${TEXT}`, isBigEndian);
  expect(read(Buffer.concat([bytes, Buffer.from('x')]))).toBe(`${TEXT}\uFFFD`);
  const [half] = utf16('\uD83D', isBigEndian);
  expect(read(Buffer.concat([bytes, Buffer.from([half])]))).toBe(
    `${TEXT}\uFFFD`,
  );
});

it('takes half a pair for no character', () => {
  expect(read(utf16('\uFEFF"\uD83D"', false))).toBe('"\uFFFD"');
});

it.each([
  ['nothing', []],
  ['one byte', [0x7b]],
  ['a zero', [0]],
  ['two zeros', [0, 0]],
  ['half a mark', [0xff]],
  ['the other half', [0xfe]],
  ['two bytes of the mark of UTF-8', [0xef, 0xbb]],
  ['the marks of UTF-16 in another order', [0xfe, 0xfe]],
])('takes %s for UTF-8', (_, bytes) => {
  expect(doAtOnce(toUtf8(new Uint8Array(bytes)))).toEqual(
    new Uint8Array(bytes),
  );
});

it('reads nothing from a mark alone', () => {
  for (const mark of [
    [0xef, 0xbb, 0xbf],
    [0xff, 0xfe],
    [0xfe, 0xff],
  ]) {
    expect(doAtOnce(toUtf8(new Uint8Array(mark)))).toHaveLength(0);
  }
});

it('pauses after each slice', () => {
  const work = toUtf8(utf16('x'.repeat(80 * 1024), false));
  let steps = 0;
  while (!work.next().done) {
    steps += 1;
  }
  // 160 KiB are three slices, which are decoded, and then joined.
  expect(steps).toBe(6);
});

describe.each([
  ...TEXTS,
  ['half a pair', 'x\uD83D'],
  ['half a pair at the end of a slice', `${'x'.repeat(64 * 1024 - 1)}\uD83D"`],
  ['pairs across slices', '🙂'.repeat(70 * 1024)],
  ['nothing', ''],
])('%s', (_, text) => {
  it('is encoded as at once', () => {
    expect(
      Buffer.from(doAtOnce(encodeUtf8(text))).equals(
        Buffer.from(new TextEncoder().encode(text)),
      ),
    ).toBe(true);
  });
});
