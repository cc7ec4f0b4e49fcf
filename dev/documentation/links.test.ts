/**
 * The pages for people lead to where they say.
 *
 * @jest-environment node
 */
import { existsSync, readdirSync, readFileSync } from 'fs';
import { dirname, relative, resolve } from 'path';
import { findAnchors, findLinks } from './markdown';

const ROOT = resolve(__dirname, '../..');

const PAGES = [ROOT, resolve(ROOT, 'docs')].flatMap(directory =>
  readdirSync(directory)
    .filter(name => name.endsWith('.md'))
    .map(name => resolve(directory, name)),
);

const read = (path: string) => readFileSync(path, 'utf8');

it.each(PAGES.map(page => [relative(ROOT, page), page]))(
  'finds what %s links to',
  (_name, page) => {
    const broken = findLinks(read(page)).filter(link => {
      const [path, anchor] = link.split('#');
      const target = path ? resolve(dirname(page), path) : page;
      return (
        !existsSync(target) ||
        (anchor && !findAnchors(read(target)).includes(anchor))
      );
    });
    expect(broken).toEqual([]);
  },
);

it('notices a link that leads nowhere', () => {
  const page = '# Two words: and more\n\n[a](#b) [c](https://x) ![d](e.png)\n';
  expect(findLinks(page)).toEqual(['#b', 'e.png']);
  expect(findAnchors(page)).toEqual(['two-words-and-more']);
});
