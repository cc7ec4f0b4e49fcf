/** @jest-environment node */
import { DOCUMENT_EXAMPLES } from 'backstage-plugin-acr-testing/examples';
import { PROPERTY_RUNS } from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { grow, growthsOf, sizeOf } from '../__testUtils__/grow';
import { measureWork } from '../__testUtils__/measureWork';
import { readParsed } from './readDocument';

/** The most that one step may do, of whatever document. */
const MOST_OF_STEP = 25_000;
/** The most work for each value of a document, for lists are looked into often. */
const MOST_OF_VALUE = 60;

/** A case takes long, for its document is large. */
const FEWER_RUNS = {
  ...PROPERTY_RUNS,
  numRuns: Math.ceil(PROPERTY_RUNS.numRuns / 20),
};

describe.each(DOCUMENT_EXAMPLES)('%s', (_, example) => {
  it('is read in steps that are small, however it grows, and in work that grows with it', () => {
    fc.assert(
      fc.property(growthsOf(example), growths => {
        for (const times of [1, 100, 2_000]) {
          const document = grow(example, growths, times);
          const size = sizeOf(document);
          const work = measureWork(document, readParsed);
          expect(work.most).toBeLessThan(MOST_OF_STEP);
          expect(work.total).toBeLessThan(MOST_OF_STEP + MOST_OF_VALUE * size);
          expect(work.steps).toBeLessThan(100 + 3 * size);
        }
      }),
      FEWER_RUNS,
    );
  });
});

it('does not go through the versions of a package anew for each that ends a finding', () => {
  const versions = (advice: number) =>
    Array.from({ length: 50 }, (_, at) => `v${advice}.${at}`);
  const document = {
    bomFormat: 'CycloneDX',
    vulnerabilities: [
      {
        id: 'CVE-1',
        affects: [{ ref: 'pkg:npm/a@1' }],
        recommendation: Array.from(
          { length: 2_000 },
          (_, at) => `Upgrade a to version ${versions(at)};`,
        ).join(' '),
      },
    ],
  };
  expect(measureWork(document, readParsed).total).toBeLessThan(MOST_OF_STEP);
});
