/**
 * Folders are layers: between those of one level imports run in one direction.
 *
 * @jest-environment node
 */
import { existsSync, readdirSync, readFileSync } from 'fs';
import { dirname, join, relative, resolve, sep } from 'path';

const ROOT = resolve(__dirname, '..');
const SOURCES = ['src', 'common/src', 'testing/src'];
const IMPORT = /(?:from|import\() ?'(\.[^']+)'/g;
const ENDINGS = ['.ts', '.tsx', '/index.ts'];

/** The sources of a package, without its tests; paths are relative to them. */
function sourcesOf(root: string): string[] {
  return readdirSync(resolve(ROOT, root), { recursive: true })
    .map(String)
    .filter(name => /\.tsx?$/.test(name))
    .filter(name => !/\.test\.|__testUtils__|setupTests/.test(name));
}

function importsOf(root: string, file: string): string[] {
  const text = readFileSync(resolve(ROOT, root, file), 'utf8');
  return [...text.matchAll(IMPORT)]
    .map(([, path]) => join(dirname(file), path))
    .map(path => path + ending(resolve(ROOT, root, path)));
}

function ending(path: string): string {
  return ENDINGS.find(each => existsSync(path + each)) ?? '';
}

/** Which folders of one level import which, by the folder that they are in. */
function readArrows(root: string): Map<string, Map<string, Set<string>>> {
  const levels = new Map<string, Map<string, Set<string>>>();
  for (const file of sourcesOf(root)) {
    for (const imported of importsOf(root, file)) {
      const [from, to] = [file, imported].map(path => dirname(path).split(sep));
      const shared = from.findIndex((name, at) => name !== to[at]);
      const [source, target] = [from[shared], to[shared]];
      if (shared >= 0 && target !== undefined && target !== '.') {
        const level = from.slice(0, shared).join('/');
        const arrows = levels.get(level) ?? new Map<string, Set<string>>();
        arrows.set(source, (arrows.get(source) ?? new Set()).add(target));
        levels.set(level, arrows);
      }
    }
  }
  return levels;
}

/** A way that leads from a folder back to it; `undefined` if there is none. */
function findCircle(
  arrows: ReadonlyMap<string, ReadonlySet<string>>,
  way: readonly string[],
): readonly string[] | undefined {
  for (const next of arrows.get(way[way.length - 1]) ?? []) {
    const circle = way.includes(next)
      ? [...way.slice(way.indexOf(next)), next]
      : findCircle(arrows, [...way, next]);
    if (circle) {
      return circle;
    }
  }
  return undefined;
}

const LEVELS = SOURCES.flatMap(root =>
  [...readArrows(root)].map(
    ([level, arrows]) => [join(root, level), arrows] as const,
  ),
);

it('looks at the packages', () => {
  const levels = LEVELS.map(([level]) => relative('.', level));
  expect(levels).toEqual(
    expect.arrayContaining(['src/components', 'src/data', 'common/src']),
  );
});

it.each(LEVELS)(
  'no circle of imports is between folders of %s',
  (_, arrows) => {
    const circles = [...arrows.keys()].map(folder =>
      findCircle(arrows, [folder]),
    );
    expect(circles.find(Boolean)).toBeUndefined();
  },
);
