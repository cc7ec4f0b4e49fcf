/**
 * With these a spreadsheet begins what it runs, in a cell or behind what it may
 * take for the end of one (OWASP, "CSV Injection").
 */
const FORMULA = /^[=+\-@\t\r]/;
const FORMULA_WITHIN = /([;\t\r\n]\s*)([=+\-@])/g;
const SPECIAL = /[",\r\n]/;

/**
 * Writes a table as CSV (RFC 4180), the header first. What a spreadsheet would
 * take for a formula gets an apostrophe before it: texts come from outside.
 */
export function toCsv(rows: ReadonlyArray<readonly string[]>): string {
  return rows.map(row => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(text: string): string {
  const within = text.replace(FORMULA_WITHIN, `$1'$2`);
  const harmless = FORMULA.test(text) ? `'${within}` : within;
  return SPECIAL.test(harmless)
    ? `"${harmless.replace(/"/g, '""')}"`
    : harmless;
}
