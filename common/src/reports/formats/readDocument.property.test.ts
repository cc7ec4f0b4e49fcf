/** @jest-environment node */
import {
  DOCUMENT_EXAMPLES,
  IN_TOTO,
  SPDX,
} from 'backstage-plugin-acr-testing/examples';
import {
  anyJson,
  anyText,
  jsonLike,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import { isDigest } from '../../registry';
import fc from 'fast-check';
import { SEVERITIES, type DocumentReading } from '../model';
import { parseDocument, readDocument } from './readDocument';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const DIGEST = `sha256:${'a'.repeat(64)}`;

/** Makes sure that everything in a reading is fit to be shown. */
function expectFit(reading: DocumentReading) {
  if (reading.kind === 'sbom') {
    expectFitSubjects(reading.sbom.subjects);
    reading.sbom.packages.forEach(({ name }) => expect(name).not.toBe(''));
  }
  if (reading.kind === 'several') {
    reading.readings.forEach(expectFit);
  }
  if (reading.kind === 'vex') {
    for (const { vulnerabilities, products } of reading.vex.statements) {
      expect(vulnerabilities).not.toEqual([]);
      products.forEach(({ digests }) => expectFitSubjects(digests));
    }
  }
  if (reading.kind === 'provenance') {
    expectFitSubjects(reading.provenance.subjects);
  }
  if (reading.kind === 'scan-report') {
    const { misconfigurations: others, setAside, ...report } = reading.report;
    const findings = [...report.findings, ...setAside];
    expectFitSubjects(report.subjects);
    expect(report.createdAt?.getTime() ?? 0).not.toBeNaN();
    for (const { id, severity, url } of [...findings, ...others]) {
      expect(id.length).toBeLessThanOrEqual(200);
      expect(SEVERITIES).toContain(severity);
      expect(url ?? 'http://none').toMatch(/^https?:\/\//);
    }
    for (const { score = 0, layer = DIGEST } of findings) {
      expect(score >= 0 && score <= 10).toBe(true);
      expect(isDigest(layer)).toBe(true);
    }
  }
}

function expectFitSubjects(subjects: readonly string[]) {
  expect(subjects.every(isDigest)).toBe(true);
}

describe.each(DOCUMENT_EXAMPLES)('%s', (_what, example) => {
  it('is read as it is', () => {
    expect(['sbom', 'scan-report', 'vex', 'provenance']).toContain(
      readDocument(example).kind,
    );
  });

  it('is read in any shape, without a failure and with http(s) links only', () => {
    fc.assert(
      fc.property(jsonLike(example), json => {
        const reading = readDocument(json);
        expectFit(reading);
        // A reader that fails says so by this code.
        expect(reading).not.toHaveProperty('problem.code', 'other-shape');
      }),
      PROPERTY_RUNS,
    );
  });
});

it('reads any JSON, and any JSON in an envelope', () => {
  const inner = fc.oneof(
    anyJson.map(json => JSON.stringify(json)),
    jsonLike(IN_TOTO).map(json => JSON.stringify(json)),
    anyText,
  );
  fc.assert(
    fc.property(inner, anyText, (text, payload) => {
      const envelope = { payloadType: 'application/vnd.in-toto+json' };
      const base64 = Buffer.from(text).toString('base64');
      expectFit(readDocument({ ...envelope, payload: base64 }));
      expectFit(readDocument({ ...envelope, payload }));
      expectFit(readDocument(text));
    }),
    PROPERTY_RUNS,
  );
});

it('parses any bytes', async () => {
  const bytes = fc.oneof(
    fc.uint8Array(),
    fc.json().map(bytesOf),
    // Cut short, as when a connection breaks.
    fc
      .tuple(jsonLike(SPDX), fc.nat(200))
      .map(([json, cut]) => bytesOf(JSON.stringify(json)).slice(0, -cut)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async document => {
      expectFit(await parseDocument(document));
    }),
    PROPERTY_RUNS,
  );
});
