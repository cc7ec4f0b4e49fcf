import { endOfLifeDate } from './endOfLife';
import { referrerKind } from './referrerKinds';

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const PREDICATE = 'dev.sigstore.bundle.predicateType';
const CONTENT = 'dev.sigstore.bundle.content';

it.each([
  ['application/vnd.cncf.notary.signature', 'signature'],
  ['application/vnd.dev.cosign.artifact.sig.v1+json', 'signature'],
  ['application/spdx+json', 'sbom'],
  ['Application/SPDX+JSON; version=2.3', 'sbom'],
  ['application/vnd.cyclonedx+json', 'sbom'],
  ['application/vnd.in-toto+json', 'attestation'],
  ['application/sarif+json', 'scan-report'],
  ['application/vnd.aquasec.trivy.report.v1+json', 'scan-report'],
  ['application/vnd.aquasec.trivy.report+json', 'scan-report'],
  ['application/vnd.microsoft.artifact.lifecycle', 'lifecycle'],
  ['application/vnd.azure.artifact.streaming.v1', 'other'],
  ['constructor', 'other'],
  ['', 'other'],
  [undefined, 'other'],
])('takes %s for: %s', (type, kind) => {
  expect(referrerKind(type, {})).toBe(kind);
});

it.each([
  ['https://spdx.dev/Document/v2.3', 'sbom'],
  ['https://cyclonedx.org/bom/v1.6', 'sbom'],
  ['https://cosign.sigstore.dev/attestation/vuln/v1', 'scan-report'],
  ['https://slsa.dev/provenance/v1', 'attestation'],
])('tells by its predicate %s: %s', (predicate, kind) => {
  expect(
    referrerKind('application/vnd.in-toto+json', {
      'in-toto.io/predicate-type': predicate,
    }),
  ).toBe(kind);
  expect(referrerKind(BUNDLE, { [PREDICATE]: predicate })).toBe(kind);
});

it('tells a signature in a bundle from an attestation', () => {
  expect(referrerKind(BUNDLE, {})).toBe('signature');
  expect(referrerKind(BUNDLE, { [CONTENT]: 'message-signature' })).toBe(
    'signature',
  );
  expect(
    referrerKind(BUNDLE, {
      [CONTENT]: 'dsse-envelope',
      [PREDICATE]: 'https://sigstore.dev/cosign/sign/v1',
    }),
  ).toBe('signature');
  expect(referrerKind(BUNDLE, { [CONTENT]: 'dsse-envelope' })).toBe(
    'attestation',
  );
});

it('does not take what states something else for a signature', () => {
  expect(
    referrerKind('application/spdx+json', {
      [PREDICATE]: 'https://sigstore.dev/cosign/sign/v1',
    }),
  ).toBe('sbom');
});

it.each([
  ['2026-03-04', '2026-03-04T00:00:00.000Z'],
  ['2023-05-12T21:15:10.8343521Z', '2023-05-12T00:00:00.000Z'],
  ['2026-02-31', undefined],
  ['2026-13-01', undefined],
  ['04.03.2026', undefined],
  ['2026-03-04x', undefined],
  ['', undefined],
])('reads the end of life %s', (text, expected) => {
  expect(
    endOfLifeDate({
      'vnd.microsoft.artifact.lifecycle.end-of-life.date': text,
    })?.toISOString(),
  ).toBe(expected);
});

it('reads no end of life where none is told', () => {
  expect(endOfLifeDate({})).toBeUndefined();
});
