/** @jest-environment node */
import {
  anyText,
  hostileText,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { readNextCursor, readNextQuery, tokensOf } from './link';

it('makes a cursor or none of any header', () => {
  const anyHeader = fc.oneof(
    hostileText,
    fc
      .array(
        fc.oneof(
          fc.constantFrom('<', '>', '; rel=', '"next"', 'next', ',', '?last='),
          hostileText,
        ),
        { maxLength: 8 },
      )
      .map(parts => parts.join('')),
  );
  fc.assert(
    fc.property(anyHeader, header => {
      const cursor = readNextCursor(header);
      expect(cursor ?? null).toBe(readNextQuery(header)?.get('last') ?? null);
    }),
    PROPERTY_RUNS,
  );
});

it('looks at each character of a header once', () => {
  const piece = fc.oneof(
    fc.constantFrom('<', '>', '"', '\\', ';', ',', '=', ' ', 'rel', 'next'),
    hostileText,
  );
  const anyHeader = fc
    .tuple(fc.array(piece), fc.integer({ min: 1, max: 1_000 }))
    .map(([parts, times]) => parts.join('').repeat(times));
  fc.assert(
    fc.property(anyHeader, header => {
      const isRead = header.length <= 16_384;
      expect(tokensOf(header).join('')).toBe(isRead ? header : '');
    }),
    PROPERTY_RUNS,
  );
});

it('reads every cursor as the registry meant it', () => {
  // What is half a character cannot stand in an address.
  const cursors = anyText.filter(text => !/[\ud800-\udfff]/.test(text));
  fc.assert(
    fc.property(cursors, fc.boolean(), (last, isQuoted) => {
      const query = new URLSearchParams({ n: '100', last });
      const rel = isQuoted ? '"next"' : 'next';
      const header = `</acr/v1/team%2Fapi/_tags?${query}>; rel=${rel}`;
      expect(readNextCursor(header)).toBe(last);
      expect(readNextQuery(header)?.toString()).toBe(query.toString());
    }),
    PROPERTY_RUNS,
  );
});
