/** @jest-environment node */
import { toCsv } from './csv';

/** Tells a spreadsheet that what follows is UTF-8. */
const MARK = '\uFEFF';

it('writes a mark, and lines that end as RFC 4180 has it', () => {
  expect(
    toCsv([
      ['id', 'title'],
      ['CVE-1', ''],
    ]),
  ).toBe(`${MARK}id,title\r\nCVE-1,\r\n`);
});

it.each([
  ['a,b', '"a,b"'],
  ['a;b', '"a;b"'],
  ['say "so"', '"say ""so"""'],
  [' a', '" a"'],
])('quotes %j', (text, cell) => {
  expect(toCsv([[text, 'x']])).toBe(`${MARK}${cell},x\r\n`);
});

it.each([
  ['two\nlines', 'two lines'],
  ['two\r\nlines', 'two lines'],
  ['a\tb', 'a b'],
  ['a\0b', 'a b'],
  ['a\u2028b', 'a b'],
])('keeps %j in one cell of one line', (text, cell) => {
  expect(toCsv([[text]])).toBe(`${MARK}${cell}\r\n`);
});

it.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['-2+3+cmd|x', "'-2+3+cmd|x"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ['﹦1+1', "'﹦1+1"],
  ['\t=1', "' =1"],
  ['\r=1', "' =1"],
  ['\n=1', "' =1"],
  ['\0=1', "' =1"],
  [' =1', "' =1"],
  ['\u00A0=1', "'\u00A0=1"],
  ['\u200B=1', "'\u200B=1"],
  ['\uFEFF=1', "'\uFEFF=1"],
  ['\u202E=1', "'\u202E=1"],
  ['a;=1+1', '"a;\'=1+1"'],
  ['a; =1+1', '"a;\' =1+1"'],
  ['x;"=1+1;y', '"x;\'""=1+1;y"'],
  ['x;""=1', '"x;\'""""=1"'],
  ['"=1', '"\'""=1"'],
  ['a;', '"a;\'"'],
  ['a;"', '"a;\'"""'],
  ['a\n @x', 'a  @x'],
  ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
])('lets no spreadsheet run %j', (text, cell) => {
  expect(toCsv([[text]])).toBe(`${MARK}${cell}\r\n`);
});

it('leaves these characters alone elsewhere', () => {
  expect(toCsv([['2.31-13+deb11u11', 'a=b', 'a - b', 'ä スキャン']])).toBe(
    `${MARK}2.31-13+deb11u11,a=b,a - b,ä スキャン\r\n`,
  );
});

it('leaves numbers numbers', () => {
  expect(toCsv([[9.8, -1, 0, 'x']])).toBe(`${MARK}9.8,-1,0,x\r\n`);
});
