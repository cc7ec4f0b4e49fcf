/**
 * Reads what scanners write in lines (`Package: libc6`) and in tables, which
 * SARIF has no fields for. Sources: aquasecurity/trivy, `pkg/report/sarif.go`;
 * anchore/grype, `presenter/sarif` (a rule's help, as lines and as a table);
 * snyk/cli, `open-source-sarif-output.ts` (a list); Docker Scout (lines with
 * space around, and a table with a row for each label).
 */
import type { Told } from './phrase';

/** The most lines, and columns of a table, that are looked at. */
const MAX_LINES = 100;
const MAX_COLUMNS = 20;

/** `Vulnerability CVE-2024-2961`, also in bold: it stands without a colon. */
const HEADING =
  /^(?:\*\*)?(Vulnerability|Misconfiguration|Secret|License) ([^:*|]{1,200})(?:\*\*)?$/;

const LABEL = /^[A-Z][A-Za-z ]{1,30}$/;

type Entry = [label: string, value: string];

/**
 * Reads the lines or the table that a text begins with, by their labels in lower
 * case; the first that says something counts. What is no label ends them: a
 * description, in anybody's words.
 */
export function readLabels(text: string | undefined): Told {
  const told = new Map<string, string>();
  let head: string[] | undefined;
  for (const untrimmed of (text ?? '').split('\n', MAX_LINES)) {
    const line = untrimmed.trim();
    const cells = line.startsWith('|') ? cellsOf(line) : undefined;
    const entries = cells ? rowEntries(head, cells) : readLine(line);
    head = cells && (head ?? cells);
    if (entries === undefined && line !== '' && told.size > 0) {
      break;
    }
    for (const [label, value] of entries ?? []) {
      if (LABEL.test(label) && value && !told.has(label.toLowerCase())) {
        told.set(label.toLowerCase(), value);
      }
    }
  }
  return told;
}

function readLine(line: string): Entry[] | undefined {
  const [, heading, name] = HEADING.exec(line) ?? [];
  if (heading) {
    return [[heading, name.trim()]];
  }
  const at = line.indexOf(':');
  const label = line.slice(line.startsWith('* ') ? 2 : 0, Math.max(at, 0));
  const value = line.slice(at + 1);
  return LABEL.test(label) && /^(?: |$)/.test(value)
    ? [[label.trim(), value.trim()]]
    : undefined;
}

/** A row by the labels of its table's head; below an empty one, by its own. */
function rowEntries(head: string[] | undefined, cells: string[]): Entry[] {
  if (head === undefined || cells.every(cell => /^:?-+:?$/.test(cell))) {
    return [];
  }
  return head.every(label => label === '')
    ? [[cells[0], cells[1] ?? '']]
    : head.map((label, column): Entry => [label, cells[column] ?? '']);
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, line.endsWith('|') ? -1 : undefined)
    .split('|', MAX_COLUMNS)
    .map(cell => cell.trim());
}
