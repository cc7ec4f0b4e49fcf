/**
 * What has to be true of every language that the plugin speaks.
 *
 * @jest-environment node
 */
import { englishMessages } from './messages';
import { languages } from './resource';

type Messages = { readonly [key: string]: string | Messages };

/** Messages by their whole keys: `list.loading`. */
function flatten(messages: Messages, path = ''): Array<[string, string]> {
  return Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'string'
      ? [[path + key, message] as [string, string]]
      : flatten(message, `${path}${key}.`),
  );
}

/** What is filled into a message, each once. */
function placeholdersOf(message: string): string {
  return [...new Set(message.match(/\{\{.*?\}\}/g))].sort().join(' ');
}

const ENGLISH = flatten(englishMessages);

// Whole millions are `many` in French, Italian, Portuguese and Spanish. i18next asks
// for `_many`, and where there is none it takes the English `_other`. The types take
// no key that English has not, and so many tags are in no list: it is left at that.

/**
 * A message in English, and for one thing also that for several: a language
 * without a singular has one form, and one may say the number where English says
 * “the”.
 */
function formsOf(key: string): string[] {
  const keys = [key, key.replace(/_one$/, '_other')];
  return ENGLISH.filter(([name]) => keys.includes(name)).map(
    ([, message]) => message,
  );
}

it('are seven, by all the names that apps have for them', () => {
  expect(Object.keys(languages)).toEqual([
    'de',
    'fr',
    'es',
    'it',
    'ja',
    'pt',
    'pt-BR',
    'zh',
    'zh-CN',
    'zh-Hans',
  ]);
});

describe.each(Object.entries(languages))('%s', (_name, load) => {
  let messages: Record<string, string | null>;
  beforeAll(async () => {
    ({ messages } = (await load()).default);
  });

  it('lacks no message', () => {
    expect(
      ENGLISH.map(([key]) => key).filter(key => !(key in messages)),
    ).toEqual([]);
  });

  it('has no message that nobody says', () => {
    const known = new Set(ENGLISH.map(([key]) => key));
    expect(Object.keys(messages).filter(key => !known.has(key))).toEqual([]);
  });

  it('has words in every message', () => {
    expect(Object.keys(messages).filter(key => !messages[key]?.trim())).toEqual(
      [],
    );
  });

  it('fills the same into each message as English', () => {
    const translated = Object.entries(messages).map(([key, message]) => ({
      key,
      filled: placeholdersOf(message ?? ''),
    }));
    const different = translated.filter(
      ({ key, filled }) =>
        !formsOf(key).some(form => placeholdersOf(form) === filled),
    );
    expect(different).toEqual([]);
  });
});
