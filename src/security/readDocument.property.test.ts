/** @jest-environment node */
import fc from 'fast-check';
import misconfigurations from '../../dev/sampleData/reports/demo-v1-with-misconfigurations.trivy.json';
import vuln from '../../dev/sampleData/reports/demo-v1.cosign-vuln.json';
import cycloneDx from '../../dev/sampleData/reports/demo-v1.cyclonedx.json';
import sarif from '../../dev/sampleData/reports/demo-v1.sarif.json';
import trivy from '../../dev/sampleData/reports/demo-v1.trivy.json';
import { anyJson, anyText, jsonLike } from '../__testUtils__/arbitraries';
import { PROPERTY_RUNS } from '../__testUtils__/propertyRuns';
import { isDigest } from '../api/names';
import { SEVERITIES, type DocumentReading } from './model';
import { parseDocument, readDocument } from './readDocument';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const DIGEST = `sha256:${'a'.repeat(64)}`;

const SPDX = {
  spdxVersion: 'SPDX-2.3',
  creationInfo: { created: '2026-01-02T03:04:05Z' },
  documentDescribes: ['SPDXRef-image'],
  relationships: [
    {
      spdxElementId: 'SPDXRef-DOCUMENT',
      relationshipType: 'DESCRIBES',
      relatedSpdxElement: 'SPDXRef-image',
    },
  ],
  packages: [
    {
      SPDXID: 'SPDXRef-package',
      name: 'libc6',
      versionInfo: '2.31',
      licenseConcluded: 'MIT',
      licenseDeclared: 'NOASSERTION',
      externalRefs: [
        {
          referenceCategory: 'PACKAGE-MANAGER',
          referenceType: 'purl',
          referenceLocator: 'pkg:deb/debian/libc6@2.31?epoch=1',
        },
      ],
    },
    {
      SPDXID: 'SPDXRef-image',
      name: 'api',
      versionInfo: DIGEST,
      primaryPackagePurpose: 'CONTAINER',
      checksums: [{ algorithm: 'SHA256', checksumValue: 'a'.repeat(64) }],
    },
  ],
};

const IN_TOTO = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'api', digest: { sha256: 'a'.repeat(64) } }],
  predicateType: 'https://in-toto.io/attestation/vulns/v0.1',
  predicate: {
    scanner: {
      uri: 'pkg:github/aquasecurity/trivy@0.50.0',
      version: '0.50.0',
      db: { lastUpdate: '2026-01-02T03:04:05Z' },
      result: [
        {
          id: 'CVE-2024-2961',
          severity: [
            { method: 'nvd', score: '9.8' },
            { method: 'CVSS_text', score: 'CRITICAL' },
          ],
        },
      ],
    },
    metadata: { scanFinishedOn: '2026-01-02T03:04:05Z' },
  },
};

const CYCLONE_DX_SCAN = {
  ...cycloneDx,
  components: cycloneDx.components.slice(0, 3),
  vulnerabilities: [
    {
      id: 'CVE-2024-2961',
      source: { name: 'nvd', url: 'https://nvd.nist.gov' },
      ratings: [
        { source: { name: 'nvd' }, score: 9.8, severity: 'high', method: 'x' },
      ],
      description: 'Out of bounds\nwrite',
      recommendation: 'Upgrade libc6 to version 2.32; Upgrade x to version 3',
      advisories: [{ url: 'https://example.com/CVE-2024-2961' }],
      analysis: { state: 'exploitable', response: ['will_not_fix'] },
      affects: [
        {
          ref: 'pkg:deb/debian/libc6@2.31',
          versions: [{ version: '2.31', status: 'affected' }],
        },
      ],
    },
  ],
};

const EXAMPLES: Array<[string, unknown]> = [
  ['Trivy’s JSON', trivy],
  ['Trivy’s misconfigurations', misconfigurations],
  ['SARIF', sarif],
  ['CycloneDX', { ...cycloneDx, components: cycloneDx.components.slice(0, 3) }],
  ['CycloneDX with vulnerabilities', CYCLONE_DX_SCAN],
  ['SPDX', SPDX],
  ['cosign’s attestation', vuln],
  ['in-toto’s results', IN_TOTO],
];

/** Makes sure that everything in a reading is fit to be shown. */
function expectFit(reading: DocumentReading) {
  if (reading.kind === 'sbom') {
    expectFitSubjects(reading.sbom.subjects);
    reading.sbom.packages.forEach(({ name }) => expect(name).not.toBe(''));
  }
  if (reading.kind === 'scan-report') {
    const { findings, misconfigurations: others, ...report } = reading.report;
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

describe.each(EXAMPLES)('%s', (_what, example) => {
  it('is read as it is', () => {
    expect(['sbom', 'scan-report']).toContain(readDocument(example).kind);
  });

  it('is read in any shape, without a failure and with http(s) links only', () => {
    fc.assert(
      fc.property(jsonLike(example), json => {
        const reading = readDocument(json);
        expectFit(reading);
        // A reader that fails says so in these words.
        expect(reading).not.toHaveProperty('why', 'it is of another shape');
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
