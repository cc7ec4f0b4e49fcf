/**
 * No component says a word that is not in the messages.
 *
 * @jest-environment node
 */
/* eslint-disable no-restricted-imports -- It reads the sources. */
import { readdirSync, readFileSync } from 'fs';
import { resolve } from 'path';
import { findStrings } from '../__testUtils__/findStrings';

const SOURCES = resolve(__dirname, '..');

/** Names that are the same in every language. */
const NAMES = ['ACR', 'Azure Container Registry'];

const FILES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
  .filter(name => !name.startsWith('__testUtils__'))
  .sort();

it('looks at the components', () => {
  expect(FILES.length).toBeGreaterThan(50);
  expect(FILES).toContain('components/tags/table/TagCell.tsx');
});

it.each(FILES)('%s has no words of its own', file => {
  const found = findStrings(readFileSync(resolve(SOURCES, file), 'utf8'));
  expect(found.filter(({ text }) => !NAMES.includes(text))).toEqual([]);
});

describe('words are found', () => {
  it.each([
    ['as text', '<p>Not scanned</p>', ['Not scanned']],
    ['as text in other letters', '<p>Größe</p>', ['Größe']],
    ['beside other text', '<p>{count} tags</p>', ['tags']],
    ['in braces', "<p>{'Not scanned'}</p>", ['Not scanned']],
    ['in a fragment', "<>{'Not scanned'}</>", ['Not scanned']],
    ['in a template', '<p>{`${count} tags`}</p>', ['… tags']],
    ['within a template', "<p>{`${isOne ? 'tag' : ''}`}</p>", ['tag']],
    ['by a condition', "<p>{isOne ? 'tag' : 'tags'}</p>", ['tag', 'tags']],
    ['after a condition', "<p>{state === 'new' && 'New'}</p>", ['New']],
    ['where others are missing', "<p>{name ?? ('none')}</p>", ['none']],
    ['behind others', "<p>{count + ' tags'}</p>", ['tags']],
    ['in lists', "<p>{[name, 'tags'].join(' ')}</p>", ['tags']],
    ['made of lists', '<p>{list.map(n => `${n} tags`)}</p>', ['… tags']],
    ['in children of properties', "<A b={<p>{'Tags'}</p>} />", ['Tags']],
    ['to be heard', '<p aria-label="Tags" />', ['Tags']],
    ['on hover', "<p title={'Tags'} />", ['Tags']],
    ['in a field', '<Field placeholder={`Tags`} />', ['Tags']],
    ['of a picture', "<img alt={isOne ? 'A tag' : t('b')} />", ['A tag']],
    ['below a field', '<Field helperText={text || "Tags"} />', ['Tags']],
    ['of a line', '<Item primary="Tags" secondary="All" />', ['Tags', 'All']],
    [
      'to be read',
      '<Reason text="There are no tags" />',
      ['There are no tags'],
    ],
    ['deeper', "<A inputProps={{ 'aria-label': 'Tags' }} />", ['Tags']],
    ['before', "const a = { label: 'Tags' };", ['Tags']],
  ])('%s: %s', (_where, source, words) => {
    expect(findStrings(source).map(({ text }) => text)).toEqual(words);
  });

  it('by their lines', () => {
    expect(findStrings('<p>\n  <b>Tags</b>\n</p>')).toEqual([
      { line: 2, text: 'Tags' },
    ]);
  });
});

describe('left alone are', () => {
  it.each([
    ['translated texts', "<p title={t('a.b')}>{t('list.loading')}</p>"],
    ['signs', '<p title="–">· {\', \'}{`${a}: ${b}`} …</p>'],
    ['commands', '<Snippet text={`docker pull ${image}`} />'],
    ['numbers', '<p>12</p>'],
    ['attributes nobody sees', '<p className="a" id="b" role="note" />'],
    ['conditions', "<p>{state === 'new' && name}</p>"],
    ['words given to functions', "<p>{describe(t, 'new')}</p>"],
    ['lists without words', "<p>{names.join(', ')}</p>"],
  ])('%s: %s', (_what, source) => {
    expect(findStrings(source)).toEqual([]);
  });
});
