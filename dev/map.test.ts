/**
 * The map in CONTRIBUTING.md is that of the tree.
 *
 * @jest-environment node
 */
import { readdirSync, readFileSync } from 'fs';
import { resolve } from 'path';

const ROOT = resolve(__dirname, '..');

/** Folders that nobody looks for: what is installed, built or kept of a run. */
const PASSED_OVER =
  /^(?:\..*|__testUtils__|node_modules|dist|dist-types|coverage|results|screenshots)$/;

/** The folders of the map, with those that it shows in each. */
function readMap(): Map<string, string[]> {
  const page = readFileSync(resolve(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const [, map] = /^```\n(src\/ [^]*?)^```/m.exec(page) ?? [];
  const folders = new Map<string, string[]>([['', []]]);
  const above = [''];
  for (const [, indent, name] of map.matchAll(/^( *)(\w+)\/(?: |$)/gm)) {
    const depth = indent.length / 2;
    const parent = above[depth];
    const path = parent === '' ? name : `${parent}/${name}`;
    folders.get(parent)?.push(name);
    folders.set(path, []);
    above.splice(depth + 1, above.length, path);
  }
  return folders;
}

function foldersIn(path: string): string[] {
  return readdirSync(resolve(ROOT, path), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !PASSED_OVER.test(entry.name))
    .map(({ name }) => name);
}

const MAP = [...readMap()].filter(([, shown]) => shown.length > 0);

it('draws the packages', () => {
  expect(MAP.map(([path]) => path)).toEqual(
    expect.arrayContaining(['', 'src', 'common/src/reports', 'testing/src']),
  );
});

it.each(MAP)('shows all folders in “%s”, and no others', (path, shown) => {
  // At the root, reports are what tests leave.
  const there = foldersIn(path).filter(
    name => path !== '' || name !== 'reports',
  );
  expect([...shown].sort()).toEqual(there.sort());
});
