/** @jest-environment node */
import { endOfLifeDate, mayTellEndOfLife } from './endOfLife';
import { referrerKind, REPORT_TYPES } from './referrerKinds';

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
  ['application/vnd.aquasecurity.trivy.report.sarif.v1', 'scan-report'],
  ['application/vnd.anchore.grype+json', 'scan-report'],
  ['application/vnd.grype.report+json', 'scan-report'],
  ['application/vnd.snyk-os+json', 'scan-report'],
  ['application/vnd.snyk-os.json', 'scan-report'],
  ['application/vnd.snyk.sbom+json', 'sbom'],
  ['application/vnd.security.vulnerability.report; version=1.1', 'scan-report'],
  [
    'application/vnd.scanner.adapter.vuln.report.harbor+json; version=1.0',
    'scan-report',
  ],
  ['application/vnd.scanner.adapter.vuln.report.raw', 'scan-report'],
  ['vuln-scan', 'scan-report'],
  ['application/vnd.security.sbom.report+json; version=1.0', 'sbom'],
  ['application/vnd.goharbor.harbor.sbom.v1', 'sbom'],
  ['application/vnd.spdx+json', 'sbom'],
  ['application/vnd.anchore.syft+json', 'sbom'],
  ['application/vnd.cyclonedx', 'sbom'],
  ['application/vnd.openvex', 'vex'],
  ['application/vnd.openvex+json', 'vex'],
  ['application/vnd.openvex.vex+json', 'vex'],
  ['application/vnd.docker.attestation.manifest.v1+json', 'attestation'],
  ['application/vnd.in-toto.provenance+dsse', 'attestation'],
  ['application/vnd.aquasec.trivy.db.layer.v1.tar+gzip', 'other'],
  ['application/vnd.spdxish', 'other'],
  ['application/vnd.security.vulnerability.reporter', 'other'],
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
  ['https://slsa.dev/provenance/v1', 'provenance'],
  ['https://slsa.dev/provenance/v0.2', 'provenance'],
  ['https://slsa.dev/verification_summary/v1', 'attestation'],
  ['https://openvex.dev/ns', 'vex'],
  ['https://openvex.dev/ns/v0.2.0', 'vex'],
  ['https://scout.docker.com/sbom/v0.1', 'sbom'],
  ['https://scout.docker.com/vulnerabilities/v0.1', 'scan-report'],
  ['https://scout.docker.com/provenance/v0.1', 'provenance'],
  ['https://scout.docker.com/secrets/v0.1', 'attestation'],
])('tells by its predicate %s: %s', (predicate, kind) => {
  expect(
    referrerKind('application/vnd.in-toto+json', {
      'in-toto.io/predicate-type': predicate,
    }),
  ).toBe(kind);
  expect(referrerKind(BUNDLE, { [PREDICATE]: predicate })).toBe(kind);
});

it.each(REPORT_TYPES)('knows what it asks for: %s', type => {
  const stated = { [CONTENT]: 'dsse-envelope' };
  expect(['scan-report', 'sbom', 'attestation', 'vex']).toContain(
    referrerKind(type, stated),
  );
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

it.each([
  ['application/vnd.microsoft.artifact.lifecycle', true],
  ['Application/Vnd.Microsoft.Artifact.Lifecycle; a=b', true],
  ['', false],
  [undefined, false],
  ['application/spdx+json', false],
  ['application/vnd.microsoft.artifact.lifecycle.other', false],
])('may tell an end of life if its type is %s: %s', (type, may) => {
  expect(mayTellEndOfLife(type)).toBe(may);
});
