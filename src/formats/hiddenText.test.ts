/** @jest-environment node */
import { piecesOf } from './hiddenText';
import {
  nameHidden,
  searchedText,
  visibleText,
  withHiddenNamed,
} from './visibleText';

describe('what hides in a text is found', () => {
  it.each([
    ['an override', 'gpj.\u202eexe', 'gpj.⟨U+202E⟩exe'],
    ['embeddings', '\u202aa\u202bb\u202c', '⟨U+202A⟩a⟨U+202B⟩b⟨U+202C⟩'],
    ['isolates', '\u2066a\u2067b\u2069', '⟨U+2066⟩a⟨U+2067⟩b⟨U+2069⟩'],
    ['marks of direction', 'a\u200e\u200f\u061cb', 'a⟨U+200E U+200F U+061C⟩b'],
    ['a zero width space', 'lod\u200bash', 'lod⟨U+200B⟩ash'],
    ['joiners in Latin words', 'a\u200cb\u200dc', 'a⟨U+200C⟩b⟨U+200D⟩c'],
    ['a joiner before what hides itself', 'م\u200d\u180b', 'م⟨U+200D U+180B⟩'],
    ['a word joiner', 'a\u2060b', 'a⟨U+2060⟩b'],
    ['a mark of byte order', '\ufeffa', '⟨U+FEFF⟩a'],
    ['a soft hyphen', 'pass\u00adword', 'pass⟨U+00AD⟩word'],
    ['fillers', '\u3164\u115f\u1160\uffa0', '⟨U+3164 U+115F U+1160 +1⟩'],
    ['a separator of vowels', 'a\u180eb', 'a⟨U+180E⟩b'],
    ['separators', 'a\u2028b\u2029c', 'a⟨U+2028⟩b⟨U+2029⟩c'],
    [
      'control characters',
      '\u0000\u001b[31m\u007f',
      '⟨U+0000 U+001B⟩[31m⟨U+007F⟩',
    ],
    ['others of them', 'a\u0085\u009bb', 'a⟨U+0085 U+009B⟩b'],
    ['an empty pattern', 'a\u2800b', 'a⟨U+2800⟩b'],
    ['notes', 'a\ufff9b\ufffbc', 'a⟨U+FFF9⟩b⟨U+FFFB⟩c'],
    [
      'a text in tags',
      `a${String.fromCodePoint(0xe0041, 0xe0042, 0xe0043, 0xe0044)}b`,
      'a⟨U+E0041 U+E0042 U+E0043 +1⟩b',
    ],
    ['a selector with nothing to select from', 'a\ufe0fb', 'a⟨U+FE0F⟩b'],
    ['a selector too many', '❤\ufe0f\ufe0f', '❤\ufe0f⟨U+FE0F⟩'],
    ['a rare selector', 'a\u{e0100}', 'a⟨U+E0100⟩'],
    [
      'a flood of marks',
      `a${'\u0301'.repeat(100)}`,
      `a${'\u0301'.repeat(6)}⟨U+0301 U+0301 U+0301 +91⟩`,
    ],
    [
      'an isolate that isolates nothing',
      'a\u2068b\u2069',
      'a⟨U+2068⟩b⟨U+2069⟩',
    ],
    ['an isolate without an end', '\u2068שלום', '⟨U+2068⟩שלום'],
    [
      'an isolate of marks alone',
      '\u2068\u0301\u0301\u0301\u0301\u0301\u0301\u05b0\u2069a',
      '⟨U+2068⟩\u0301\u0301\u0301\u0301\u0301\u0301⟨U+05B0 U+2069⟩a',
    ],
    ['the end of no isolate', 'שלום\u2069', 'שלום⟨U+2069⟩'],
    [
      'an override among letters from right to left',
      'של\u202eום',
      'של⟨U+202E⟩ום',
    ],
    [
      'a flag that spells something else',
      `🏴${String.fromCodePoint(0xe0067, 0xe007f)}`,
      '🏴⟨U+E0067 U+E007F⟩',
    ],
  ])('%s', (_what, text, named) => {
    expect(withHiddenNamed(text)).toBe(named);
  });
});

describe('what is as it should be is left alone', () => {
  it.each([
    ['nothing', ''],
    ['a plain text', 'Größe 東京 – “a”'],
    ['white space', 'a\tb\r\nc d\u00a0e\u202ff'],
    ['a family', '👨‍👩‍👧‍👦'],
    ['a programmer', '👩🏽‍💻'],
    ['a heart', '❤️ and ❤️‍🔥'],
    ['a key', '1️⃣#️⃣'],
    ['a rainbow', '🏳️‍🌈'],
    ['the flag of Scotland', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['Persian', 'می‌خواهم'],
    ['Arabic', 'مرحبا بالعالم'],
    ['Hebrew with all its points', 'בְּרֵאשִׁ֖ית'],
    ['Hindi', 'क्‍ष and क्‌ष'],
    ['Malayalam', 'അവന്‍'],
    ['Sinhala', 'ශ්‍රී'],
    ['Vietnamese', 'Tiê\u0301ng Viê\u0323t'],
    ['a form of a Chinese character', '辻\u{e0100}'],
    ['an isolated text', 'a \u2068שלום\u2069 b'],
    ['an isolate in another', '\u2068a \u2068שלום\u2069 b\u2069'],
  ])('%s', (_what, text) => {
    expect(withHiddenNamed(text)).toBe(text);
    expect(piecesOf(text)).toEqual(text === '' ? [] : [{ text }]);
  });
});

describe('visibleText', () => {
  it('isolates what runs from right to left, once', () => {
    const visible = visibleText('שלום');
    expect(visible).toBe('\u2068שלום\u2069');
    expect(visibleText(visible)).toBe(visible);
  });

  it('isolates a text that only begins and ends with isolates', () => {
    expect(visibleText('\u2068א\u2069 - \u2068ב\u2069')).toBe(
      '\u2068\u2068א\u2069 - \u2068ב\u2069\u2069',
    );
  });

  it('leaves a text alone that runs from left to right', () => {
    expect(visibleText('team/api')).toBe('team/api');
  });
});

describe('searchedText', () => {
  it('is the text in lower case', () => {
    expect(searchedText('Größe')).toBe('größe');
  });

  it('has what is seen, with what hides and without', () => {
    expect(searchedText('Lod\u200bash')).toBe('lod⟨u+200b⟩ash\nlodash');
  });
});

it('names the first of many hidden characters, and counts the others', () => {
  expect(nameHidden('\u202e')).toBe('⟨U+202E⟩');
  expect(nameHidden('\u{e0041}'.repeat(10_000))).toBe(
    '⟨U+E0041 U+E0041 U+E0041 +9997⟩',
  );
});
