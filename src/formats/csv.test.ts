import { toCsv } from './csv';

it('writes lines that end as RFC 4180 has it', () => {
  expect(
    toCsv([
      ['id', 'title'],
      ['CVE-1', ''],
    ]),
  ).toBe('id,title\r\nCVE-1,\r\n');
});

it.each([
  ['a,b', '"a,b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
])('quotes %j', (text, cell) => {
  expect(toCsv([[text, 'x']])).toBe(`${cell},x\r\n`);
});

it.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['a;=1+1', "a;'=1+1"],
  ['a\n @x', '"a\n \'@x"'],
  ['=\n\n--', '"\'=\n\n\'--"'],
  ['\rx', '"\'\rx"'],
  ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
])('lets no spreadsheet run %j', (text, cell) => {
  expect(toCsv([[text]])).toBe(`${cell}\r\n`);
});

it('leaves these characters alone elsewhere', () => {
  expect(toCsv([['2.31-13+deb11u11', '@', 'a=b']])).toBe(
    "2.31-13+deb11u11,'@,a=b\r\n",
  );
});
