import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The root of the repository, which is the frontend plugin's package. */
export const ROOT = resolve(import.meta.dirname ?? 'scripts', '..');

/** What is published: the folder of each package, from the root. */
export const PUBLISHED = ['common', '.'];

/** The package.json of a package, as it is now. */
export function manifestOf(folder) {
  return JSON.parse(
    readFileSync(resolve(ROOT, folder, 'package.json'), 'utf8'),
  );
}
