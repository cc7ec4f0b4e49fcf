/** What the README says of the plugin is what the plugin does. */
import { readFileSync } from 'fs';
import { resolve } from 'path';
import { ACR_REPOSITORY_ANNOTATION } from '../src/annotations';
import {
  DEFAULT_CONTENT_PROXY_PATH,
  DEFAULT_PROXY_PATH,
} from '../src/api/proxyPath';
import { endpointSnippet } from '../src/components/FailurePanel/snippets';
import { englishMessages } from '../src/translations/messages';

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
  expect(TITLES).toHaveLength(25);
});

it.each(TITLES)('tells what to do about: %s', title => {
  expect(README).toContain(`| ${title} |`);
});

it('shows the same endpoints as the page', () => {
  expect(README).toContain(endpointSnippet(DEFAULT_PROXY_PATH, '/acr/v1/'));
  expect(README).toContain(endpointSnippet(DEFAULT_CONTENT_PROXY_PATH, '/v2/'));
});

it('shows the annotation', () => {
  expect(README).toContain(`${ACR_REPOSITORY_ANNOTATION}: team/api`);
});

it('names every key of the configuration', () => {
  const keys = leavesOf(readFileSync(resolve(ROOT, 'config.d.ts'), 'utf8'));
  expect(keys).toEqual([
    'acr.proxyPath',
    'acr.contentProxyPath',
    'acr.security.staleAfterDays',
  ]);
  keys.forEach(key => expect(README).toContain(`| \`${key}\` |`));
});

/** The keys that have values, with those that they are in. */
function leavesOf(schema: string): string[] {
  const path: string[] = [];
  return [...schema.matchAll(/^((?: {2})+)(\w+)\?: (.)/gm)].flatMap(
    ([, indent, key, begin]) => {
      path.splice(indent.length / 2 - 1, path.length, key);
      return begin === '{' ? [] : [path.join('.')];
    },
  );
}
