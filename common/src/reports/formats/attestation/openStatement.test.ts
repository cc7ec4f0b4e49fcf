/** @jest-environment node */
import {
  v1CycloneDx as cycloneDx,
  v1Sarif as sarif,
  v1Trivy as trivy,
} from 'backstage-plugin-acr-testing/reports';
import { readDocument } from '../readDocument';

const hex = 'f'.repeat(64);
const DIGEST = `sha256:${hex}`;
const OTHER = `sha256:${'e'.repeat(64)}`;
const TIME = '2026-04-01T00:00:00Z';
const spdx = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  packages: [{ SPDXID: 'SPDXRef-P', name: 'zlib1g', versionInfo: '1' }],
};
const vexStatement = { vulnerability: { name: 'CVE-1' }, status: 'fixed' };
const openVex = (...statements: object[]) => ({
  '@context': 'https://openvex.dev/ns/v0.2.0',
  statements,
});

function statement(
  predicateType: string,
  predicate: unknown,
  subject: unknown = [
    { name: 'myregistry.azurecr.io/team/api', digest: { sha256: hex } },
  ],
) {
  const _type = 'https://in-toto.io/Statement/v0.1';
  return { _type, predicateType, subject, predicate };
}

it.each([
  ['an object', spdx],
  ['a text', JSON.stringify(spdx)],
])('takes a report out of Data that is %s', (_, Data) => {
  const predicate = { Data, Timestamp: '2022-08-01T00:00:00Z' };
  expect(
    readDocument(statement('https://spdx.dev/Document', predicate)),
  ).toEqual({
    kind: 'sbom',
    sbom: {
      format: 'spdx',
      createdAt: new Date('2022-08-01T00:00:00Z'),
      subjects: [DIGEST],
      packages: [{ name: 'zlib1g', version: '1' }],
      unreadable: 0,
    },
  });
});

it('takes no list and no number for Data', () => {
  for (const Data of [[], 7, null]) {
    expect(
      readDocument(statement('https://spdx.dev/Document', { ...spdx, Data })),
    ).toMatchObject({ kind: 'sbom' });
  }
});

it.each([
  ['https://cyclonedx.org/bom', cycloneDx, 'scan-report'],
  ['https://cyclonedx.org/bom/v1.6', cycloneDx, 'scan-report'],
  ['https://cyclonedx.org/vex', openVex(), 'vex'],
  ['https://spdx.dev/Document/v2.3', spdx, 'sbom'],
  ['https://spdx.dev/Document/v3', spdx, 'sbom'],
  ['https://openvex.dev/ns', openVex(), 'vex'],
  ['https://openvex.dev/ns/v0.2.0', openVex(), 'vex'],
  ['https://github.com/oasis-tcs/sarif-spec', sarif, 'scan-report'],
  ['https://docs.oasis-open.org/sarif/sarif/v2.1.0', sarif, 'scan-report'],
  ['https://aquasecurity.github.io/trivy/report', trivy, 'scan-report'],
  ['https://cosign.sigstore.dev/attestation/v1', { Data: spdx }, 'sbom'],
  [
    'cosign.sigstore.dev/attestation/v1',
    { Data: JSON.stringify(trivy) },
    'scan-report',
  ],
  [
    'cosign.sigstore.dev/attestation/vuln/v1',
    { scanner: { result: trivy } },
    'scan-report',
  ],
  ['custom', trivy, 'scan-report'],
])('reads a predicate of the type %s', (type, predicate, kind) => {
  expect(readDocument(statement(type, predicate)).kind).toBe(kind);
});

it.each([
  [{ Data: 'All is well.' }],
  [{ Data: '{"projectid":"x"}' }],
  [{ Data: { projectid: 'x' } }],
  [{ Data: '"x"' }],
  [{ a: 1 }],
  ['x'],
  [null],
])('says of a predicate %j of what type it is', predicate => {
  const predicateType = 'https://cosign.sigstore.dev/attestation/v1';
  expect(readDocument(statement(predicateType, predicate))).toEqual({
    kind: 'not-supported',
    problem: { code: 'statement', predicateType },
  });
});

it.each([
  ['https://spdx.dev/Document', { a: 1 }, 'unknown-format'],
  ['https://openvex.dev/ns', null, 'no-object'],
  ['https://cyclonedx.org/bom', { Data: 'x' }, 'no-json'],
])(
  'says of a predicate of the type %s why it is none',
  (type, predicate, code) => {
    expect(readDocument(statement(type, predicate))).toEqual({
      kind: 'unreadable',
      problem: { code },
    });
  },
);

it('says why a report in a predicate of any type cannot be read', () => {
  let document: unknown = trivy;
  for (let depth = 0; depth < 5; depth += 1) {
    document = statement('custom', document);
  }
  expect(readDocument(document)).toEqual({
    kind: 'unreadable',
    problem: { code: 'wrapped-too-often' },
  });
});

describe('of a VEX document', () => {
  it('gives its subject to what names no product', () => {
    const products = [{ '@id': 'pkg:npm/a' }];
    const predicate = openVex(vexStatement, { ...vexStatement, products });
    expect(
      readDocument(statement('https://openvex.dev/ns', predicate)),
    ).toMatchObject({
      vex: {
        statements: [
          { products: [{ digests: [DIGEST], subcomponents: [] }] },
          {
            products: [{ digests: [], purl: 'pkg:npm/a', subcomponents: [] }],
          },
        ],
      },
    });
    expect(
      readDocument(statement('https://openvex.dev/ns', predicate, [])),
    ).toMatchObject({ vex: { statements: [{ products: [] }, {}] } });
  });

  it('gives its time to what has none', () => {
    const own = { ...vexStatement, timestamp: '2026-01-01T00:00:00Z' };
    const Data = openVex(vexStatement, own);
    expect(
      readDocument(statement('custom', { Data, Timestamp: TIME })),
    ).toMatchObject({
      vex: {
        createdAt: new Date(TIME),
        statements: [
          { claim: { madeAt: new Date(TIME) } },
          { claim: { madeAt: new Date('2026-01-01T00:00:00Z') } },
        ],
      },
    });
    const timestamp = '2026-02-01T00:00:00Z';
    expect(
      readDocument(
        statement('custom', { Data: { ...Data, timestamp }, Timestamp: TIME }),
      ),
    ).toMatchObject({ vex: { createdAt: new Date(timestamp) } });
    expect(
      readDocument(statement('custom', openVex(vexStatement))),
    ).toHaveProperty('vex.statements.0.claim', { status: 'fixed' });
  });

  it('is CycloneDX as well', () => {
    const vulnerabilities = [{ id: 'CVE-1', analysis: { state: 'resolved' } }];
    const predicate = { bomFormat: 'CycloneDX', vulnerabilities };
    expect(
      readDocument(statement('https://cyclonedx.org/bom/v1.5', predicate)),
    ).toMatchObject({
      kind: 'vex',
      vex: {
        statements: [{ products: [{ digests: [DIGEST], subcomponents: [] }] }],
      },
    });
  });
});

describe('a platform', () => {
  const arm = { os: 'linux', architecture: 'arm64' };
  const subject = (platform: string, digest = hex) => ({
    name: `pkg:docker/team/api@1?platform=${platform}`,
    digest: { sha256: digest },
  });
  const platformOf = (subjects: unknown[], document: object = spdx) => {
    const reading = readDocument(statement('custom', document, subjects));
    return reading.kind === 'sbom' ? reading.sbom.platform : reading;
  };

  it('is that of all subjects', () => {
    expect(platformOf([subject('linux%2Farm64')])).toEqual(arm);
    expect(
      platformOf([subject('linux%2Farm64'), subject('linux%2Farm64')]),
    ).toEqual(arm);
    expect(
      platformOf([subject('linux%2Farm64'), subject('linux%2Famd64')]),
    ).toBeUndefined();
    expect(
      platformOf([subject('linux%2Farm64'), { name: 'api' }]),
    ).toBeUndefined();
  });

  it('is none of a document of something else', () => {
    const of = (version: string, purl?: string) => ({
      bomFormat: 'CycloneDX',
      metadata: { component: { version, purl } },
    });
    const subjects = [subject('linux%2Farm64')];
    expect(platformOf(subjects, of(OTHER))).toBeUndefined();
    expect(platformOf(subjects, of(DIGEST))).toEqual(arm);
    expect(platformOf(subjects, of('1', 'pkg:oci/a?arch=amd64'))).toEqual({
      architecture: 'amd64',
    });
  });
});

it('takes each digest of the subjects once, and no other', () => {
  const subjects = [hex, hex, 'x', undefined].map(sha256 => ({
    name: 'a',
    digest: { sha256, sha512: hex },
  }));
  expect(readDocument(statement('custom', spdx, subjects))).toMatchObject({
    sbom: { subjects: [DIGEST] },
  });
  expect(readDocument(statement('custom', spdx, 'x'))).toMatchObject({
    sbom: { subjects: [] },
  });
});

const base64 = (json: unknown) =>
  Buffer.from(JSON.stringify(json)).toString('base64');
it.each([
  'application/vnd.in-toto+json',
  'application/vnd.in-toto+dsse',
  'application/vnd.in-toto.provenance+dsse',
  'application/vnd.in-toto.spdx+dsse',
  'application/vnd.in-toto.spdx+json',
])('opens a payload of the type %s', payloadType => {
  const inside = statement('https://spdx.dev/Document', spdx);
  const envelope = { payloadType, payload: base64(inside), signatures: [] };
  const read = readDocument(inside);
  expect(read.kind).toBe('sbom');
  expect(readDocument(envelope)).toEqual(read);
  expect(
    readDocument({
      mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
      verificationMaterial: { tlogEntries: [] },
      dsseEnvelope: envelope,
    }),
  ).toEqual(read);
});

it.each([
  'like application/vnd.in-toto+json',
  'application/vnd.in-toto+jsonx',
  'application/vnd.in-toto.+json',
  'application/vnd.in-toto+xml',
])('opens no payload of the type %s', payloadType => {
  expect(readDocument({ payloadType, payload: base64(spdx) })).toEqual({
    kind: 'not-supported',
    problem: { code: 'envelope', payloadType },
  });
});

it('takes an SBOM out of what GitHub exports', () => {
  expect(readDocument({ sbom: spdx })).toEqual(readDocument(spdx));
  expect(readDocument({ sbom: 'x' })).toEqual({
    kind: 'unreadable',
    problem: { code: 'unknown-format' },
  });
});

it('says the same of each of several documents', () => {
  const result = `${JSON.stringify(spdx)}\n${JSON.stringify(spdx)}`;
  expect(readDocument(statement('custom', { Data: result }))).toMatchObject({
    kind: 'several',
    readings: [
      { sbom: { subjects: [DIGEST] } },
      { sbom: { subjects: [DIGEST] } },
    ],
  });
});

it('is of a document if one of its digests is', () => {
  const name = 'pkg:docker/api@1?platform=linux%2Farm64';
  const subjects = [{ name, digest: { sha256: hex } }];
  const image = { purl: `pkg:oci/api@${OTHER}`, version: DIGEST };
  const document = { bomFormat: 'CycloneDX', metadata: { component: image } };
  expect(readDocument(statement('custom', document, subjects))).toMatchObject({
    sbom: {
      subjects: [OTHER, DIGEST],
      platform: { architecture: 'arm64' },
    },
  });
});

it.each([
  'like https://cosign.sigstore.dev/attestation/vuln/v1',
  'https://cosign.sigstore.dev/attestation/vuln/v10',
  'like https://slsa.dev/provenance/v1',
  'https://slsa.dev/provenances',
])('does not take a predicate for another: %s', predicateType => {
  const predicate = { scanner: { result: trivy }, builder: {} };
  expect(readDocument(statement(predicateType, predicate))).toEqual({
    kind: 'not-supported',
    problem: { code: 'statement', predicateType },
  });
});

it.each(['https://slsa.dev/provenance', 'https://in-toto.io/Provenance/v0.1'])(
  'reads provenance of the type %s',
  type => {
    expect(readDocument(statement(type, { builder: {} }))).toEqual({
      kind: 'provenance',
      provenance: { subjects: [DIGEST], createdAt: undefined },
    });
  },
);

it('reads cosign’s predicate alone, and says of nothing that it is of it', () => {
  expect(
    readDocument({ scanner: { result: spdx }, metadata: {} }),
  ).toMatchObject({ sbom: { subjects: [] } });
});

it('takes no payload that is no text', () => {
  const payloadType = 'application/vnd.in-toto+json';
  expect(readDocument({ payloadType, payload: {} })).toEqual({
    kind: 'not-supported',
    problem: { code: 'envelope', payloadType },
  });
});
