/** @jest-environment node */
import { readLabels } from './labels';

const read = (text: string | undefined) => Object.fromEntries(readLabels(text));

it.each([
  ['Package: a', { package: 'a' }],
  ['  Package   : a  ', { package: 'a' }],
  ['* Vulnerable module: a', { 'vulnerable module': 'a' }],
  ['Vulnerability CVE-1', { vulnerability: 'CVE-1' }],
  ['**Vulnerability CVE-1**', { vulnerability: 'CVE-1' }],
  ['Misconfiguration DS002', { misconfiguration: 'DS002' }],
  ['Secret A key', { secret: 'A key' }],
  ['License MIT', { license: 'MIT' }],
  ['A Vulnerability CVE-1', {}],
  ['Vulnerability', {}],
  [`Vulnerability ${'x'.repeat(201)}`, {}],
  ['package: a', {}],
  ['Package:a', {}],
  ['Package:', {}],
  ['Package a', {}],
  ['https://a.example: b', {}],
  [`A${'b'.repeat(31)}: c`, {}],
  ['', {}],
  [undefined, {}],
])('reads %j', (text, told) => {
  expect(read(text)).toEqual(told);
});

it('ends at the first line that has no label', () => {
  expect(
    read('Intro\n\nPackage: a\n\nVersion: 1\nIn words\nType: npm'),
  ).toEqual({ package: 'a', version: '1' });
});

it('takes the first that says something', () => {
  expect(read('Package: \nPackage: a\nPackage: b')).toEqual({ package: 'a' });
});

it('reads tables by their head', () => {
  expect(
    read('| Package | Version | |\n|:---|---:|---|\n| a | 1 | x |\n| b | 2 |'),
  ).toEqual({ package: 'a', version: '1' });
  expect(read('| Package | Version\n| - | - |\n| a')).toEqual({ package: 'a' });
  expect(read('| Package |\n| --- |\n\n| Version |\n| --- |\n| 1 |')).toEqual({
    version: '1',
  });
});

it('reads tables of labels, below an empty head', () => {
  expect(read('|  |  |\n|--|--|\n| Package | a |\n| Version |\n|')).toEqual({
    package: 'a',
  });
});

it('looks at some lines and columns only', () => {
  const lines = '\n'.repeat(99);
  expect(read(`${lines}Package: a`)).toEqual({ package: 'a' });
  expect(read(`${lines}\nPackage: a`)).toEqual({});
  const columns = (count: number) => `${'| X '.repeat(count)}| Package |`;
  const row = (count: number) => `${'| x '.repeat(count)}| a |`;
  expect(read(`${columns(19)}\n${row(19)}`)).toHaveProperty('package', 'a');
  expect(read(`${columns(20)}\n${row(20)}`)).not.toHaveProperty('package');
});
