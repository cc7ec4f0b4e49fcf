/** @jest-environment node */
import {
  anyJson,
  anyText,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import { doAtOnce } from '../../steps';
import fc from 'fast-check';
import { parseJson } from './parseJson';
import { JsonError, Parts } from './parts';

/** So much space that a document is parsed in slices. */
const PADDING = ' '.repeat(256 * 1024);

/** What a text is parsed to, or that it is no JSON. */
function read(text: string): string {
  try {
    return JSON.stringify(
      doAtOnce(parseJson(new TextEncoder().encode(text), new Parts())),
    );
  } catch (error) {
    expect(error).toBeInstanceOf(JsonError);
    return 'no JSON';
  }
}

// A case takes long by its padding, so it has many documents, and there are few.
const anyDocuments = fc.array(anyJson, { maxLength: 20 });
const FEWER_RUNS = {
  ...PROPERTY_RUNS,
  numRuns: Math.ceil(PROPERTY_RUNS.numRuns / 10),
};

it('parses in slices what it parses at once', () => {
  const texts = fc.oneof(
    anyDocuments.map(json => JSON.stringify(json)),
    anyDocuments.map(json => JSON.stringify(json, undefined, 1)),
    fc
      .tuple(anyDocuments, fc.integer({ min: 1, max: 10 }))
      .map(([json, cut]) => JSON.stringify(json).slice(0, -cut)),
    anyText,
  );
  fc.assert(
    fc.property(texts, text => {
      expect(read(PADDING + text)).toBe(read(text));
    }),
    FEWER_RUNS,
  );
});
