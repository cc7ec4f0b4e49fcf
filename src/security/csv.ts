/** With these a spreadsheet begins what it runs (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/;
const SPECIAL = /[",\r\n]/;

/**
 * Writes a table as CSV (RFC 4180), the header first. What a spreadsheet would
 * take for a formula gets an apostrophe before it: texts come from outside.
 */
export function toCsv(rows: ReadonlyArray<readonly string[]>): string {
  return rows.map(row => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return SPECIAL.test(harmless)
    ? `"${harmless.replace(/"/g, '""')}"`
    : harmless;
}
