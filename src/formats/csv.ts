/**
 * Writes tables for spreadsheets. Texts in them come from outside, and a
 * spreadsheet runs a cell that begins like a formula (OWASP, "CSV Injection":
 * the signs, their full-width forms and white space before them). Where a
 * semicolon separates cells, as it does in much of Europe, Excel takes commas
 * and quotes within such a line as they come, so that cells begin in the middle
 * of a text.
 */

/** Tells Excel that the file is UTF-8, not the code page of the machine. */
const UTF8_MARK = '\uFEFF';

/** What ends a cell or a line wherever it stands, quoted or not. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;
/** What a spreadsheet may skip before it looks at a cell. */
const SKIPPED = '[\\s\\p{Cf}"]*';
/** What a formula begins with; full-width and small forms are read as these. */
const SIGNS = '[=+\\-@＝＋－＠﹦﹢﹣﹫]';
/**
 * Where something may begin that is run; and where the end of a text would be
 * the beginning of a cell, which opens with the quote behind that text.
 */
const BEGINNING = new RegExp(
  `^(?=${SKIPPED}${SIGNS})|;(?=${SKIPPED}(?:${SIGNS}|$))`,
  'gu',
);
const QUOTED = /^\s|[",;]|\s$/;

type Row = ReadonlyArray<string | number>;

/**
 * Writes a table as the text of a file: CSV (RFC 4180), the header first, each
 * row on a line of its own. An apostrophe stands before what a spreadsheet would
 * take for a formula; numbers are left as they are.
 */
export function toCsv(rows: readonly Row[]): string {
  return UTF8_MARK + toCsvLines(rows);
}

/** Writes more rows, to stand below others. */
export function toCsvLines(rows: readonly Row[]): string {
  return rows.map(row => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: string | number): string {
  if (typeof value === 'number') {
    return String(value);
  }
  const text = value.replace(BREAKS, ' ').replace(BEGINNING, "$&'");
  return QUOTED.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
