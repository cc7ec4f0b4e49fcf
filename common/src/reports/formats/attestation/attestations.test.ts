/** @jest-environment node */
import {
  v1CycloneDx as cycloneDx,
  v1Sarif as sarif,
  v1Trivy as trivy,
} from 'backstage-plugin-acr-testing/reports';
import { parseDocument, readDocument } from '../readDocument';

const INDEX = `sha256:${'e'.repeat(64)}`;
const INSIDE = readDocument(trivy);

function statement(predicateType: string, predicate: unknown, version = 'v1') {
  return {
    _type: `https://in-toto.io/Statement/${version}`,
    predicateType,
    predicate,
    subject: [
      { name: 'a', digest: { sha256: 'e'.repeat(64) } },
      { name: 'b', digest: { sha512: 'e' } },
      null,
    ],
  };
}
const base64 = (text: string) => Buffer.from(text).toString('base64');
const envelope = (json: unknown, encode = base64) => ({
  payloadType: 'application/vnd.in-toto+json',
  payload: encode(JSON.stringify(json)),
  signatures: [{ sig: 'x' }],
});
const bundle = (dsseEnvelope: unknown) => ({
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  dsseEnvelope,
});
const vuln = (result: unknown) =>
  statement('https://cosign.sigstore.dev/attestation/vuln/v1', {
    scanner: {
      uri: 'pkg:github/aquasecurity/trivy',
      version: '0.70.0',
      db: { lastUpdate: '2026-11-19T00:00:00Z' },
      result,
    },
    metadata: { scanFinishedOn: '2026-11-20T00:00:00Z' },
  });

it.each([
  ['a statement', vuln(trivy)],
  ['a statement with a text', vuln(JSON.stringify(trivy))],
  ['an envelope', envelope(vuln(trivy))],
  [
    'an envelope in the alphabet of URLs',
    envelope(vuln({ ...trivy, x: '>>>???ÿ' }), text =>
      Buffer.from(text).toString('base64url'),
    ),
  ],
  ['a bundle', bundle(envelope(vuln(trivy)))],
])('takes a report out of %s', (_, document) => {
  const reading = readDocument(document);
  if (reading.kind !== 'scan-report' || INSIDE.kind !== 'scan-report') {
    throw new Error(JSON.stringify(reading));
  }
  expect(reading.report).toEqual({
    ...INSIDE.report,
    scanner: {
      name: 'Trivy',
      version: '0.70.0',
      databaseDate: new Date('2026-11-19T00:00:00Z'),
    },
    createdAt: new Date('2026-11-20T00:00:00Z'),
    subjects: INSIDE.report.subjects,
  });
});

it('keeps what is no ASCII, also where base64 is cut', async () => {
  const Title = 'Überlauf — 溢出 🙂'.repeat(10_000);
  const entry = { VulnerabilityID: 'CVE-1', PkgName: 'ü', Title };
  const report = {
    SchemaVersion: 2,
    Results: [{ Vulnerabilities: [{ ...entry, Title: 'é' }, entry] }],
  };
  expect(
    await parseDocument(
      new TextEncoder().encode(JSON.stringify(envelope(vuln(report)))),
    ),
  ).toMatchObject({
    report: { findings: [{ package: { name: 'ü' }, title: 'é' }] },
  });
});

it('takes other reports out of statements', () => {
  expect(readDocument(vuln(sarif))).toMatchObject({
    report: { format: 'sarif' },
  });
  const type = 'https://cyclonedx.org/bom';
  expect(readDocument(statement(type, cycloneDx, 'v0.1'))).toMatchObject({
    // Its own words hold, whatever is claimed around it.
    report: {
      format: 'cyclonedx',
      subjects: expect.not.arrayContaining([INDEX]),
    },
  });
  expect(
    readDocument(
      statement('https://spdx.dev/Document/v2.3', { spdxVersion: 'SPDX-2.3' }),
    ),
  ).toMatchObject({ kind: 'sbom', sbom: { subjects: [INDEX] } });
});

it('reads the results that in-toto has a form for', () => {
  const predicate = {
    scanner: {
      uri: 'pkg:github/anchore/grype@1',
      version: '1',
      db: { lastUpdate: '2026-11-19T00:00:00Z' },
      result: [
        {
          id: 'CVE-1',
          severity: [
            { method: 'cvss_score', score: '5.2' },
            { method: 'nvd', score: 'high' },
          ],
        },
        { id: 'CVE-2', severity: [{ method: 'cvss', score: '9.8' }] },
        { id: 'CVE-3' },
        { severity: [] },
      ],
    },
    metadata: { scanFinishedOn: '2026-11-20T00:00:00Z' },
  };
  const rest = { package: { name: '' }, fixedIn: [], status: 'unknown' };
  expect(
    readDocument(
      statement('https://in-toto.io/attestation/vulns/v0.2', predicate),
    ),
  ).toEqual({
    kind: 'scan-report',
    report: {
      format: 'in-toto',
      scanner: {
        name: 'grype',
        version: '1',
        databaseDate: new Date('2026-11-19T00:00:00Z'),
      },
      createdAt: new Date('2026-11-20T00:00:00Z'),
      subjects: [INDEX],
      findings: [
        { id: 'CVE-1', severity: 'high', score: 5.2, ...rest },
        { id: 'CVE-2', severity: 'critical', score: 9.8, ...rest },
        { id: 'CVE-3', severity: 'unknown', ...rest },
      ],
      coverage: {
        vulnerabilities: 'full',
        misconfigurations: 'not-told',
        secrets: 'not-told',
        licenses: 'not-told',
      },
      setAside: [],
      misconfigurations: [],
      secrets: [],
      licenses: 0,
      isAnythingRecognised: true,
      unreadable: 1,
    },
  });
});

it.each([
  [
    { code: 'statement', predicateType: 'https://a.example/v1' },
    statement('https://a.example/v1', {}),
  ],
  [
    { code: 'signature' },
    { mediaType: 'x', messageSignature: { signature: 'x' } },
  ],
  [
    { code: 'envelope', payloadType: 'text/plain' },
    { payloadType: 'text/plain', payload: 'aGk=' },
  ],
  [{ code: 'envelope' }, { payloadType: 1, payload: 1 }],
  [{ code: 'statement' }, statement('', {})],
])('says that it does not support %j', (problem, document) => {
  expect(readDocument(document)).toEqual({ kind: 'not-supported', problem });
});

it.each([
  ['no base64', envelope({}, () => '%%%')],
  ['no JSON', envelope({}, () => base64('no JSON'))],
  ['no UTF-8', envelope({}, () => base64('{'))],
  ['no result', vuln(undefined)],
  ['a result that is a number', vuln(3)],
  ['a result that is cut short', vuln('{"SchemaVersion": 2')],
  ['no predicate', statement('https://cyclonedx.org/bom', null)],
])('cannot read an attestation with %s', (_, document) => {
  expect(readDocument(document).kind).toBe('unreadable');
});

it('opens only so many wrappings', () => {
  let document: unknown = trivy;
  for (let depth = 0; depth < 20; depth += 1) {
    document = vuln(document);
  }
  expect(readDocument(document)).toEqual({
    kind: 'unreadable',
    problem: { code: 'wrapped-too-often' },
  });
});

it.each([
  ['a text', (inner: unknown) => vuln(JSON.stringify(inner))],
  ['base64', (inner: unknown) => envelope(inner)],
])('opens only so many wrappings in %s', (_what, wrap) => {
  let document: unknown = trivy;
  for (let depth = 0; depth < 7; depth += 1) {
    document = wrap(document);
  }
  expect(readDocument(document)).toEqual({
    kind: 'unreadable',
    problem: { code: 'wrapped-too-often' },
  });
});

it.each([{ payload: base64('{}') }, { payloadType: 'text/plain' }])(
  'takes %j for no envelope',
  document => {
    expect(readDocument(document).kind).toBe('unreadable');
  },
);

it('takes no other object for a statement', () => {
  const document = { ...statement('https://a.example', {}), _type: 'other' };
  expect(readDocument(document).kind).toBe('unreadable');
});

it.each([
  'like https://in-toto.io/attestation/vulns/v0.1',
  'https://in-toto.io/attestation/vulnsome',
  'like https://cyclonedx.org/bom',
])('does not take a predicate for another: %s', type => {
  expect(readDocument(statement(type, {}))).toEqual({
    kind: 'not-supported',
    problem: { code: 'statement', predicateType: type },
  });
});

it('reads the results of in-toto without a version of their form', () => {
  const predicate = { scanner: { uri: 'my-scanner', result: [] } };
  const type = 'https://in-toto.io/attestation/vulns';
  expect(readDocument(statement(type, predicate))).toMatchObject({
    kind: 'scan-report',
    report: { format: 'in-toto', scanner: { name: 'my-scanner' } },
  });
});

it('proves nothing by results of in-toto that are not there', () => {
  const type = 'https://in-toto.io/attestation/vulns/v0.1';
  const predicate = { scanner: { uri: 'my-scanner' } };
  expect(readDocument(statement(type, predicate))).toMatchObject({
    report: {
      coverage: { vulnerabilities: 'not-told' },
      isAnythingRecognised: false,
    },
  });
});

it('tells of results of in-toto what is there, and nothing else', () => {
  const scanner = { uri: 'my-scanner', result: [{ id: 'CVE-1' }] };
  const type = 'https://in-toto.io/attestation/vulns/v0.1';
  const read = (version?: string) => {
    const predicate = { scanner: { ...scanner, version } };
    const reading = readDocument(statement(type, predicate));
    return reading.kind === 'scan-report' ? reading.report : undefined;
  };
  expect(read()?.scanner).toStrictEqual({ name: 'my-scanner' });
  expect(read('1')?.scanner).toStrictEqual({
    name: 'my-scanner',
    version: '1',
  });
  expect(read()?.findings).toStrictEqual([
    {
      id: 'CVE-1',
      severity: 'unknown',
      package: { name: '' },
      fixedIn: [],
      status: 'unknown',
    },
  ]);
});
