/** @jest-environment node */
import { makeTag } from 'backstage-plugin-acr-testing/fakes';
import { mergePages } from './mergePages';

function pageOf(...tags: ReturnType<typeof makeTag>[]) {
  return { registry: 'r', repository: 'a', tags };
}

it('joins pages in their order', () => {
  const [a, b, c] = [makeTag('a', 3), makeTag('b', 2), makeTag('c', 1)];
  expect(mergePages([pageOf(a, b), pageOf(c)])).toEqual([a, b, c]);
});

it.each([
  ['later', [1, 2]],
  ['earlier', [2, 1]],
])('keeps the last change of a tag that came %s again', (_when, days) => {
  const pages = days.map(day => pageOf(makeTag('a', day)));
  expect(mergePages(pages)).toEqual([makeTag('a', 2)]);
});
