/**
 * Of what kind an attached artifact is. Sources: the media types registered for
 * SPDX, CycloneDX and SARIF; Notary Project, "Signature specification";
 * sigstore/cosign, "BUNDLE_SPEC"; in-toto, "Attestation framework"; Trivy,
 * "Trivy report plugin"; Azure Container Registry, "Artifact lifecycle".
 */

/** What an artifact is attached for. */
export type ReferrerKind =
  | 'signature'
  | 'sbom'
  | 'attestation'
  | 'scan-report'
  | 'lifecycle'
  | 'other';

const KINDS = new Map<string, ReferrerKind>([
  ['application/vnd.cncf.notary.signature', 'signature'],
  ['application/vnd.dev.cosign.artifact.sig.v1+json', 'signature'],
  ['application/vnd.dev.cosign.simplesigning.v1+json', 'signature'],
  ['application/spdx+json', 'sbom'],
  ['text/spdx', 'sbom'],
  ['text/spdx+json', 'sbom'],
  ['application/vnd.cyclonedx', 'sbom'],
  ['application/vnd.cyclonedx+json', 'sbom'],
  ['application/vnd.cyclonedx+xml', 'sbom'],
  ['application/vnd.syft+json', 'sbom'],
  ['application/vnd.dev.cosign.artifact.sbom.v1+json', 'sbom'],
  ['application/vnd.in-toto+json', 'attestation'],
  ['application/vnd.dsse.envelope.v1+json', 'attestation'],
  ['application/vnd.dev.cosign.artifact.att.v1+json', 'attestation'],
  ['application/sarif+json', 'scan-report'],
  ['application/vnd.aquasec.trivy.report.v1+json', 'scan-report'],
  ['application/vnd.aquasec.trivy.report+json', 'scan-report'],
  ['application/vnd.microsoft.artifact.lifecycle', 'lifecycle'],
]);

const SIGSTORE_BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle\b/;

/** What an attestation states, by where it is told; versions come behind. */
const PREDICATE_KEYS = [
  'in-toto.io/predicate-type',
  'dev.sigstore.bundle.predicateType',
  'predicateType',
];
const PREDICATES: Array<[prefix: string, kind: ReferrerKind]> = [
  ['https://spdx.dev/Document', 'sbom'],
  ['https://cyclonedx.org/bom', 'sbom'],
  ['https://cosign.sigstore.dev/attestation/vuln/', 'scan-report'],
  ['https://in-toto.io/attestation/vulns', 'scan-report'],
  ['https://sigstore.dev/cosign/sign/', 'signature'],
];

/**
 * Tells the kind of an artifact. That a signature is one says nothing of
 * whether it is valid.
 *
 * @param artifactType - its media type, with parameters or without
 * @param annotations - of the artifact, and of the document if there is one
 */
export function referrerKind(
  artifactType: string | undefined,
  annotations: Readonly<Record<string, string>>,
): ReferrerKind {
  const type = (artifactType ?? '').split(';')[0].trim().toLowerCase();
  const isBundle = SIGSTORE_BUNDLE.test(type);
  const kind = isBundle ? 'attestation' : KINDS.get(type) ?? 'other';
  if (kind !== 'attestation') {
    return kind;
  }
  const predicate = PREDICATE_KEYS.map(key => annotations[key]).find(Boolean);
  if (predicate) {
    return (
      PREDICATES.find(([prefix]) => predicate.startsWith(prefix))?.[1] ?? kind
    );
  }
  // What does not say what it states may be a mere signature.
  return isBundle &&
    annotations['dev.sigstore.bundle.content'] !== 'dsse-envelope'
    ? 'signature'
    : kind;
}
