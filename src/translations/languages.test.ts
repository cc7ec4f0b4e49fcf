/** What has to be true of every language that the plugin speaks. */
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
function placeholdersOf(message: string): string[] {
  return [...new Set(message.match(/\{\{.*?\}\}/g))].sort();
}

const ENGLISH = flatten(englishMessages);

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
    const different = ENGLISH.map(([key, english]) => ({
      key,
      english: placeholdersOf(english),
      translated: placeholdersOf(messages[key] ?? ''),
    })).filter(
      ({ english, translated }) => String(english) !== String(translated),
    );
    expect(different).toEqual([]);
  });
});
