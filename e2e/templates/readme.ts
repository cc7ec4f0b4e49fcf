/** What README.md tells whoever installs the plugin. */
import { readFileSync } from 'fs';
import { resolve } from 'path';
import { readBlocks, sectionOf } from '../../dev/documentation/markdown';

const README = readFileSync(resolve(__dirname, '../../README.md'), 'utf8');

/** What stands under a heading. */
export function section(heading: string): string {
  return sectionOf(README, heading);
}

/**
 * The one block of code in a language under a heading, among those that hold
 * `what`.
 */
export function blockWith(
  heading: string,
  language: string,
  what: string,
): string {
  const blocks = readBlocks(section(heading), language).filter(block =>
    block.includes(what),
  );
  if (blocks.length !== 1) {
    throw new Error(
      `README.md, '${heading}': ${blocks.length} blocks of ${language} in place of one hold '${what}'`,
    );
  }
  return blocks[0];
}

/** All blocks of code in a language under a heading; there has to be one. */
export function blocksUnder(heading: string, language: string): string[] {
  const blocks = readBlocks(section(heading), language);
  if (blocks.length === 0) {
    throw new Error(`README.md, '${heading}', has no block of ${language}`);
  }
  return blocks;
}
