import { readFileSync, writeFileSync } from 'fs';

/** An example of the README: what it imports, and the elements it shows. */
export interface Example {
  readonly imports: readonly string[];
  readonly elements: readonly string[];
}

/** Reads an example; between its imports and each element is an empty line. */
export function readExample(block: string): Example {
  const [imports, ...elements] = block.trim().split(/\n\n+/);
  return {
    imports: imports.split(/(?<=;)\n/),
    // The semicolon is for the example to stand alone.
    elements: elements.map(element => element.replace(/;$/, '')),
  };
}

/**
 * Adds an example's one element to a module, and its imports.
 *
 * @param places - each matches up to where the element is to be
 * @throws if one of them is not there exactly once
 */
export function addToModule(
  path: string,
  { imports, elements: [element, ...others] }: Example,
  places: readonly RegExp[],
): void {
  if (!element || others.length > 0) {
    throw new Error(`For ${path} an example with one element is needed`);
  }
  const source = readFileSync(path, 'utf8');
  const edited = places.reduce((text, place) => {
    const found = [...text.matchAll(new RegExp(place, 'gs'))];
    if (found.length !== 1) {
      throw new Error(`${path} has ${found.length} places like ${place}`);
    }
    const [{ 0: before, index }] = found;
    const at = index + before.length;
    return `${text.slice(0, at)}${element}\n${text.slice(at)}`;
  }, source);
  const added = imports.flatMap(line => withoutNames(line, source) ?? []);
  writeFileSync(path, `${added.join('\n')}\n${edited}`);
}

/**
 * An import without what the module imports from there already.
 *
 * @returns `undefined` where nothing is left of it
 */
function withoutNames(line: string, source: string): string | undefined {
  const [, names, from] = /^import \{(.*)\} from ('.*';)$/s.exec(line) ?? [];
  if (!names) {
    return line;
  }
  const there = [...source.matchAll(/^import \{(.*?)\} from ('.*?';)$/gms)]
    .filter(([, , module]) => module === from)
    .flatMap(([, imported]) => splitNames(imported));
  const missing = splitNames(names).filter(name => !there.includes(name));
  return missing.length > 0
    ? `import { ${missing.join(', ')} } from ${from}`
    : undefined;
}

function splitNames(names: string): string[] {
  return names.split(',').map(name => name.trim());
}
