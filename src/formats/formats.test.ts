import { formatsOf } from './formats';
import { localeOf } from './localeOf';

/** What `Intl` puts between numbers and units is not for tests to tell apart. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** Lets the browser prefer some languages, the first one most. */
function prefer(...languages: string[]) {
  jest.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('in English', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1_609, '2 kB'],
    [28_412_345, '28.4 MB'],
    [999_999_999, '1,000 MB'],
    [3_200_000_000, '3.2 GB'],
    [2e15, '2,000 TB'],
  ])('writes %i bytes as %s', (size, text) => {
    expect(formatsOf('en').bytes(size)).toBe(text);
  });

  it('orders names by the numbers in them', () => {
    const { compareNames } = formatsOf('en');
    expect(['1.10', 'b', '1.9', 'a'].sort(compareNames)).toEqual([
      '1.9',
      '1.10',
      'a',
      'b',
    ]);
  });
});

describe.each([
  [
    'en',
    '12,345',
    '28.4 MB',
    '9.0',
    'Jan 2, 2026',
    '3 days ago',
    'one, two, three',
  ],
  [
    'de',
    '12.345',
    '28,4 MB',
    '9,0',
    '2. Jan. 2026',
    'vor 3 Tagen',
    'one, two und three',
  ],
  [
    'fr',
    '12 345',
    '28,4 Mo',
    '9,0',
    '2 janv. 2026',
    'il y a 3 jours',
    'one, two, three',
  ],
  [
    'pt-BR',
    '12.345',
    '28,4 MB',
    '9,0',
    '2 de jan. de 2026',
    'há 3 dias',
    'one, two, three',
  ],
  [
    'ja',
    '12,345',
    '28.4 MB',
    '9.0',
    '2026年1月2日',
    '3 日前',
    'one、two、three',
  ],
  [
    'zh-CN',
    '12,345',
    '28.4 MB',
    '9.0',
    '2026年1月2日',
    '3天前',
    'one、two、three',
  ],
])('in %s', (language, number, size, score, day, ago, list) => {
  const formats = formatsOf(language);

  it('writes numbers, sizes, times and lists', () => {
    expect(
      [
        formats.number(12_345),
        formats.bytes(28_412_345),
        formats.score(9),
        formats.day(new Date('2026-01-02T00:00:00Z')),
        formats.relativeTime(new Date(Date.now() - 3 * 86_400_000 - 1_000)),
        formats.list(['one', 'two', 'three']),
      ].map(plain),
    ).toEqual([number, size, score, day, ago, list]);
  });
});

it.each([
  ['en', 'one, two, and three'],
  ['de', 'one, two und three'],
  ['ja', 'one、two、three'],
])('joins in %s what a sentence speaks of', (language, joined) => {
  expect(formatsOf(language).enumeration(['one', 'two', 'three'])).toBe(joined);
});

it.each([
  ['now, if it is little', 'en', 200, 'now'],
  ['now, in the language', 'de', 200, 'jetzt'],
  ['the day, if it is much', 'en', 3 * 24 * 3600, 'Jan 4, 2026'],
])(
  'tells what another clock has ahead as %s',
  (_what, language, ahead, said) => {
    jest.useFakeTimers({ now: new Date('2026-01-01T12:00:00') });
    const time = new Date(Date.now() + ahead * 1_000);
    expect(plain(formatsOf(language).relativeTime(time))).toBe(said);
    jest.useRealTimers();
  },
);

it('makes the formats of a language once', () => {
  expect(formatsOf('de')).toBe(formatsOf('de'));
});

describe('the region', () => {
  it.each([
    ['en', ['de-DE', 'en-GB', 'en-US'], 'en-GB'],
    ['de', ['en-GB', 'en'], 'de'],
    // Written in other characters: as good as another language.
    ['zh', ['zh-TW', 'en'], 'zh'],
    ['zh', ['zh-SG', 'en'], 'zh-SG'],
    ['zh-Hans', ['zh-CN'], 'zh-CN'],
    ['pt-BR', ['pt-PT'], 'pt-BR'],
  ])(
    'of %s in a browser that prefers %s is that of %s',
    (language, own, is) => {
      prefer(...own);
      expect(localeOf(language)).toBe(is);
    },
  );

  it('is the browser’s own for what is no language', () => {
    expect(localeOf('de_DE')).toBeUndefined();
    expect(formatsOf('de_DE').number(12_345)).toBe('12,345');
  });
});
