/**
 * What the README says of the plugin is what the plugin does.
 *
 * @jest-environment node
 */
import { ACR_REPOSITORY_ANNOTATION } from 'backstage-plugin-acr-common';
import { readFileSync } from 'fs';
import { resolve } from 'path';
import { parse } from 'yaml';
import { endpointSnippet } from '../src/apis/advice/snippets';
import { englishMessages } from '../src/translations/messages';
import { readBlocks, readTable } from './documentation/markdown';
import { readDeclaration } from './documentation/readDeclaration';

const ROOT = resolve(__dirname, '..');
// Tables are padded; how much is the formatter's business.
const README = readFileSync(resolve(ROOT, 'README.md'), 'utf8').replace(
  / +\|/g,
  ' |',
);

/** The titles of all failures, with `…` for what is filled in. */
const TITLES = Object.values(englishMessages.error).flatMap(message =>
  typeof message === 'object' && 'title' in message
    ? [message.title.replace(/\{\{.*?\}\}/g, '…')]
    : [],
);

it('finds the failures', () => {
  expect(TITLES).toHaveLength(29);
});

it.each(TITLES)('tells what to do about: %s', title => {
  expect(README).toContain(`| ${title} |`);
});

it('shows the same endpoints as the page', () => {
  expect(README).toContain(endpointSnippet('metadata'));
  expect(README).toContain(endpointSnippet('content'));
});

describe.each([
  'README.md',
  'docs/from-the-community-plugin.md',
  'docs/from-the-command-line.md',
  'docs/limits.md',
])('%s', path => {
  const text = readFileSync(resolve(ROOT, path), 'utf8');
  // What has no target adds to another one.
  const endpoints = readBlocks(text, 'yaml').flatMap(yaml =>
    Object.values<{ target?: string; allowedMethods?: string[] }>(
      parse(yaml)?.proxy?.endpoints ?? {},
    ).filter(({ target }) => target),
  );

  it('keeps each endpoint to reading', () => {
    endpoints.forEach(({ allowedMethods }) =>
      expect(allowedMethods).toEqual(['GET', 'HEAD']),
    );
    expect(endpoints.length > 0).toBe(text.includes('target: '));
  });
});

it('shows the annotation', () => {
  expect(README).toContain(`${ACR_REPOSITORY_ANNOTATION}: team/api`);
});

describe('the configuration', () => {
  const declared = readDeclaration(
    readFileSync(resolve(ROOT, 'config.d.ts'), 'utf8'),
  );
  // An object has nothing of its own to say: its keys do.
  const keys = declared.filter(({ type }) => type !== 'object');
  const rows = readTable(README, '## Configuration');

  it('has a row for every key, with its type and what holds without it', () => {
    expect(
      rows.map(([key, type, usual]) => [key, type, usual.replace(/`/g, '')]),
    ).toEqual(
      keys.map(({ key, type, isRequired, usual }) => [
        `\`${key}\``,
        type,
        isRequired ? 'required' : usual?.replace(/`/g, '') ?? 'none',
      ]),
    );
  });

  it('says what each is', () => {
    rows.forEach(([, , , what]) => expect(what).not.toBe(''));
  });

  it('reaches the frontend, all of it', () => {
    const hidden = keys.filter(
      ({ type, visibility }) => type !== 'list' && visibility !== 'frontend',
    );
    expect(hidden).toEqual([]);
  });
});
