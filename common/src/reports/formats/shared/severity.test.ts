/** @jest-environment node */
import {
  readScore,
  severityOf,
  severityOfLevel,
  severityOfScore,
  severityOfWord,
} from './severity';

it.each([
  ['CRITICAL', 'critical'],
  ['High', 'high'],
  ['important', 'high'],
  ['MEDIUM', 'medium'],
  ['moderate', 'medium'],
  [' low ', 'low'],
  ['info', 'low'],
  ['none', 'low'],
  ['negligible', 'low'],
  ['UNKNOWN', 'unknown'],
  ['', undefined],
  ['severe', undefined],
  ['__proto__', undefined],
  [`${' '.repeat(16)}high`, 'high'],
  [`high${' '.repeat(100)}`, undefined],
  [3, undefined],
  [null, undefined],
])('reads %j as %s', (word, severity) => {
  expect(severityOfWord(word)).toBe(severity);
});

it.each([
  [0, 'low'],
  [0.1, 'low'],
  [3.9, 'low'],
  [4, 'medium'],
  [6.9, 'medium'],
  [7, 'high'],
  [8.9, 'high'],
  [9, 'critical'],
  [10, 'critical'],
])('grades %d as %s', (score, severity) => {
  expect(severityOfScore(score)).toBe(severity);
});

it.each([
  [7.3, 7.3],
  ['7.3', 7.3],
  [0, 0],
  ['10.0', 10],
  ['7', 7],
  ['7.25', 7.25],
  ['7.', undefined],
  [10.1, undefined],
  [-1, undefined],
  [NaN, undefined],
  ['1e1', undefined],
  ['', undefined],
  [{}, undefined],
])('reads the score %j as %s', (value, score) => {
  expect(readScore(value)).toBe(score);
});

it('takes a score for a severity only where none is told', () => {
  expect(severityOf('LOW', 9.8)).toBe('low');
  expect(severityOf('UNKNOWN', 9.8)).toBe('unknown');
  expect(severityOf('', 9.8)).toBe('critical');
  expect(severityOf(undefined, undefined)).toBeUndefined();
});

it('reads levels of SARIF', () => {
  expect(
    ['error', 'warning', 'note', 'none', 'x', 1].map(severityOfLevel),
  ).toEqual(['high', 'medium', 'low', 'low', undefined, undefined]);
});
