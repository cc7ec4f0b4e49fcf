/** @jest-environment node */
import { readPhrase } from './phrase';

const read = (sentence: string, text: string) => {
  const told = readPhrase(sentence, text);
  return told && Object.fromEntries(told);
};

it.each([
  ['{a} is at {b}.', 'x is at y.', { a: 'x', b: 'y' }],
  ['{a} is at {b}.', 'x is at y. z.', { a: 'x', b: 'y. z' }],
  ['{a} is at {b}.', 'x is at is at y.', { a: 'x', b: 'is at y' }],
  ['{a} is at {b}.', 'x is at  y .', { a: 'x', b: 'y' }],
  ['{a} is at {b}', 'x is at y', { a: 'x', b: 'y' }],
  ['It is {a}', 'It is x', { a: 'x' }],
  ['It is {a}', 'It was x', undefined],
  ['It is {a}', 'So It is x', undefined],
  ['{a} is at {b}.', 'x is at y', undefined],
  ['{a} is at {b}.', 'x at y.', undefined],
  ['{a} is {b} is', 'x is', undefined],
  ['({a}) {b}', '() x', { a: '', b: 'x' }],
  ['It is', 'It is', {}],
])('reads by %j the text %j', (sentence, text, told) => {
  expect(read(sentence, text)).toEqual(told);
});
