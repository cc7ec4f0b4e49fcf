/**
 * The rows of the table under a heading of a Markdown text, cell by cell,
 * without those that name its columns.
 */
export function readTable(markdown: string, heading: string): string[][] {
  return sectionOf(markdown, heading)
    .split('\n')
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(line =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
}

/** The blocks of code in a language, as they stand there. */
export function readBlocks(markdown: string, language: string): string[] {
  const block = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms');
  return [...markdown.matchAll(block)].map(([, code]) => code);
}

/** What stands under a heading, up to the next of its rank or above. */
export function sectionOf(markdown: string, heading: string): string {
  const lines = markdown.split('\n');
  const begin = lines.indexOf(heading);
  if (begin === -1) {
    throw new Error(`There is no heading '${heading}'`);
  }
  const rank = heading.indexOf(' ');
  const isEnd = (line: string) =>
    line.startsWith('#') && line.indexOf(' ') <= rank;
  let end = begin + 1;
  let isCode = false;
  while (end < lines.length && (isCode || !isEnd(lines[end]))) {
    isCode = lines[end].startsWith('```') ? !isCode : isCode;
    end += 1;
  }
  return lines.slice(begin + 1, end).join('\n');
}

/** Where a Markdown text links to, addresses elsewhere left out. */
export function findLinks(markdown: string): string[] {
  return [...withoutBlocks(markdown).matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target]) => target)
    .filter(target => !/^[a-z]+:/.test(target));
}

/** The anchors of its headings, as GitHub makes them. */
export function findAnchors(markdown: string): string[] {
  return [...withoutBlocks(markdown).matchAll(/^#+ (.*)$/gm)].map(([, text]) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

function withoutBlocks(markdown: string): string {
  return markdown.replace(/^ *```.*?^ *```/gms, '');
}
