/** @jest-environment node */
import { readNextCursor, readNextQuery } from './link';

describe('readNextCursor', () => {
  it.each([
    [
      'a recorded header',
      '</acr/v1/library%2Fhello-world/_tags?last=latest&n=1&orderby=>; rel="next"',
      'latest',
    ],
    [
      'a cursor in order of time, as it is',
      '</acr/v1/team%2Fapi/_tags?last=2517144083999999999%26v1%2B2&n=100&orderby=timedesc>; rel="next"',
      '2517144083999999999&v1+2',
    ],
    ['a header on the last page', null, undefined],
    ['an empty header', '', undefined],
    ['a link to the previous page', '</x?last=a>; rel="prev"', undefined],
    [
      'the next page among several links',
      '</x?last=a>; rel="prev", </x?last=b>; rel="next"',
      'b',
    ],
    ['a relation without quotes', '</x?last=a>; rel=next', 'a'],
    ['a relation without white space', '</x?last=a>;rel="next"', 'a'],
    ['a relation behind white space', '</x?last=a> ; rel="next"', 'a'],
    ['a relation behind a title', '</x?last=a>; title="b"; rel="next"', 'a'],
    ['a relation before a title', '</x?last=a>; rel=next; title="b"', 'a'],
    ['another relation in quotes', '</x?last=a>; rel="nextish"', undefined],
    ['another relation', '</x?last=a>; rel=nextish', undefined],
    ['another parameter', '</x?last=a>; x-rel="next"', undefined],
    ['a link without a cursor', '</x?n=1>; rel="next"', undefined],
    ['something else', 'next, please', undefined],
    ['a relation of several', '</x?last=a>; rel="prev next"', 'a'],
    [
      'a relation that only is in a text',
      '</x?last=a>; t="; rel=next"',
      undefined,
    ],
    ['a text with a comma', '</x?last=a>; title="b, c"; rel="next"', 'a'],
    ['an address with a comma', '</x?last=a,b>; rel="next"', 'a,b'],
    ['an address without an end', '</x?last=a; rel="next"', undefined],
    ['a text without an end', '</x?last=a>; title="b; rel=next', undefined],
    ['a header of 16 kB', `${'<'.repeat(16_000)}>; rel="next"`, undefined],
    [
      'a link behind 16 kB of others',
      `${'</y>; rel="a", '.repeat(1_000)}</x?last=a>; rel="next"`,
      'a',
    ],
    [
      'more than a header has',
      `</x?last=a>; t="${'b'.repeat(16_384)}"; rel="next"`,
      undefined,
    ],
  ])('reads %s', (_what, header, expected) => {
    expect(readNextCursor(header)).toBe(expected);
  });
});

describe('readNextQuery', () => {
  it('reads everything that the registry wants to be asked', () => {
    const header =
      '</v2/team/api/referrers/sha256:0a?artifactType=a%2Fb&last=x%26y&n=100>; rel="next"';
    expect([...(readNextQuery(header) ?? [])]).toEqual([
      ['artifactType', 'a/b'],
      ['last', 'x&y'],
      ['n', '100'],
    ]);
  });

  it.each([[null], [''], ['</v2/x>; rel="next"'], ['</v2/x?>; rel="next"']])(
    'reads nothing from %s',
    header => {
      expect(readNextQuery(header)).toBeUndefined();
    },
  );
});
