/** @jest-environment node */
import { safeFileName } from './safeFileName';

it.each([
  ['report.json', 'report.json'],
  ['スキャン結果 2.json', 'スキャン結果-2.json'],
  ['Prüfung.json', 'Prüfung.json'],
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\windows\\system.ini', 'system.ini'],
  ['a/b\\c.json', 'c.json'],
  ['.bashrc', 'bashrc'],
  ['...', 'file'],
  ['-rf', 'rf'],
  ['', 'file'],
  ['/', 'file'],
  ['report.json.', 'report.json'],
  ['report.json. . ', 'report.json'],
  ['a\nb\0c.json', 'a-b-c.json'],
  ['report\u202Enosj.exe', 'report-nosj.exe'],
  ['a\u200Bb\uFEFF.json', 'a-b-.json'],
  ['a:b*c?"<>|.json', 'a-b-c-.json'],
  ['file.json:stream', 'file.json-stream'],
  ['%2e%2e%2fx', '2e-2e-2fx'],
  ['\uD800.json', 'json'],
])('makes %j the name %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

it.each([
  ['CON', '_CON'],
  ['con.json', '_con.json'],
  ['nul.tar.gz', '_nul.tar.gz'],
  ['COM1', '_COM1'],
  ['lpt9.txt', '_lpt9.txt'],
  ['COM¹.txt', '_COM¹.txt'],
  ['aux .json', 'aux-.json'],
  ['console.json', 'console.json'],
])('keeps the name %j from being a device of Windows: %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

it('cuts what is too long, and keeps the extension', () => {
  expect(safeFileName(`${'a'.repeat(500)}.sarif.json`)).toBe(
    `${'a'.repeat(95)}.json`,
  );
  expect(safeFileName(`a.${'b'.repeat(500)}`)).toBe(`a.${'b'.repeat(98)}`);
  expect(safeFileName('😀'.repeat(500))).toBe('file');
  expect(safeFileName('界'.repeat(500))).toBe('界'.repeat(100));
});
