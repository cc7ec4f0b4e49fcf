/** @jest-environment node */
import {
  hostileText,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { toCsv } from './csv';

/** What matters to a spreadsheet, in whatever order. */
const signs = fc
  .array(
    fc.constantFrom(
      ...'=+-@＝＋－＠"\';,\t\r\n \0\u200B\uFEFF\u00A0\u202E|x1',
      'cmd|',
      '=1+1',
      ';"=',
      '"",',
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''));
const table = fc.array(
  fc.array(fc.oneof(signs, hostileText), { minLength: 1, maxLength: 4 }),
  { minLength: 1, maxLength: 4 },
);

/**
 * Reads a table as spreadsheets do: a quote opens where a cell begins, a doubled
 * one is a quote, and what follows the closing one is taken as it is.
 */
function parse(csv: string, separators: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isOpen = false;
  let isBeginning = true;
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv[at];
    if (isOpen && sign === '"' && csv[at + 1] === '"') {
      cell += sign;
      at += 1;
    } else if (isOpen) {
      isOpen = sign !== '"';
      cell += isOpen ? sign : '';
    } else if (isBeginning && sign === '"') {
      isOpen = true;
      isBeginning = false;
    } else if (separators.includes(sign) || sign === '\r' || sign === '\n') {
      row.push(cell);
      cell = '';
      isBeginning = true;
      if (sign === '\r' || sign === '\n') {
        rows.push(row);
        row = [];
        at += csv.slice(at, at + 2) === '\r\n' ? 1 : 0;
      }
    } else {
      isBeginning = false;
      cell += sign;
    }
  }
  return row.length > 0 || cell !== '' ? [...rows, [...row, cell]] : rows;
}

/** What a spreadsheet runs, however it is led in. */
const RUN = /^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u;

it.each([',', ';', '\t', ',;', ',;\t'])(
  'gives a spreadsheet that splits at %j nothing to run',
  separators => {
    fc.assert(
      fc.property(table, rows => {
        const cells = parse(toCsv(rows).slice(1), separators).flat();
        expect(cells.filter(cell => RUN.test(cell))).toEqual([]);
      }),
      PROPERTY_RUNS,
    );
  },
);

it('keeps every cell where it was, and what can be read of it', () => {
  const visible = (text: string) =>
    text.replace(/[\s\p{Cc}\u2028\u2029']+/gu, '');
  fc.assert(
    fc.property(table, rows => {
      const read = parse(toCsv(rows).slice(1), ',');
      expect(read.map(row => row.map(visible))).toEqual(
        rows.map(row => row.map(visible)),
      );
    }),
    PROPERTY_RUNS,
  );
});
