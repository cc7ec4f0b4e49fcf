/**
 * What is there from the start says nothing that is loaded later.
 *
 * @jest-environment node
 */
/* eslint-disable no-restricted-imports -- It reads the sources. */
import { existsSync, readFileSync } from 'fs';
import { dirname, join, resolve } from 'path';
import { firstMessages } from './messages/first';
import { laterMessages } from './messages/later';

type Messages = { readonly [key: string]: string | Messages };

/** The keys of messages, as components name them: without what tells the number. */
function keysOf(messages: Messages, path = ''): string[] {
  return Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'string'
      ? [(path + key).replace(/_(one|other)$/, '')]
      : keysOf(message, `${path}${key}.`),
  );
}

const SOURCES = resolve(__dirname, '..');
const IMPORT = /^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)';/gms;
const ENDINGS = ['.ts', '.tsx', '/index.ts'];

function fileOf(path: string): string {
  return path + (ENDINGS.find(ending => existsSync(path + ending)) ?? '');
}

/** A file and all that it brings, but for what is imported when it is needed. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (!found.has(file)) {
    found.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      withImports(fileOf(join(dirname(file), path)), found);
    }
  }
  return found;
}

const FILES = [
  ...withImports(join(SOURCES, 'components/AcrPage/AcrPage.tsx')),
].filter(file => file.endsWith('.tsx') || file.includes('/components/'));

it('looks at the tab as it is at first', () => {
  expect(FILES).toContain(join(SOURCES, 'components/TagTable/TagCell.tsx'));
  expect(FILES).not.toContain(
    join(SOURCES, 'components/ImagePage/ImagePage.tsx'),
  );
});

it('divides the messages', () => {
  const first = keysOf(firstMessages);
  expect(keysOf(laterMessages).filter(key => first.includes(key))).toEqual([]);
});

it.each(FILES.map(file => file.slice(SOURCES.length + 1)))(
  '%s says nothing that is loaded later',
  file => {
    const source = readFileSync(join(SOURCES, file), 'utf8');
    const said = keysOf(laterMessages).filter(key =>
      source.includes(`'${key}'`),
    );
    expect(said).toEqual([]);
  },
);
