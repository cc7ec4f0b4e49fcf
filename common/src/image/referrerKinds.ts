/**
 * Of what kind an attached artifact is. Sources: the media types registered for
 * SPDX, CycloneDX and SARIF; Notary Project, "Signature specification";
 * sigstore/cosign, "BUNDLE_SPEC"; in-toto, "Attestation framework"; Trivy,
 * "Trivy report plugin"; Azure Container Registry, "Artifact lifecycle"; OpenVEX,
 * "Attesting OpenVEX documents"; SLSA, "Provenance"; goharbor, "Pluggable scanner
 * API" and its SBOM accessory; BuildKit, "Attestation storage"; Docker, "Docker
 * Hardened Images: attestations"; notaryproject/ratify on Snyk. What Grype writes
 * has no type of its own: these are those that public pipelines give it.
 */

/**
 * What an artifact is attached for.
 *
 * @alpha
 */
export type ReferrerKind =
  | 'signature'
  | 'sbom'
  | 'attestation'
  | 'provenance'
  | 'scan-report'
  | 'vex'
  | 'lifecycle'
  | 'other';

const KINDS = new Map<string, ReferrerKind>([
  ['application/vnd.cncf.notary.signature', 'signature'],
  ['application/vnd.dev.cosign.artifact.sig.v1+json', 'signature'],
  ['application/vnd.dev.cosign.simplesigning.v1+json', 'signature'],
  ['application/spdx+json', 'sbom'],
  ['text/spdx', 'sbom'],
  ['text/spdx+json', 'sbom'],
  ['application/vnd.dev.cosign.artifact.sbom.v1+json', 'sbom'],
  ['application/vnd.goharbor.harbor.sbom.v1', 'sbom'],
  ['application/vnd.security.sbom.report+json', 'sbom'],
  ['application/vnd.snyk.sbom+json', 'sbom'],
  ['application/vnd.dsse.envelope.v1+json', 'attestation'],
  ['application/vnd.dev.cosign.artifact.att.v1+json', 'attestation'],
  ['application/vnd.docker.attestation.manifest.v1+json', 'attestation'],
  ['application/sarif+json', 'scan-report'],
  ['application/vnd.snyk-os.json', 'scan-report'],
  ['application/vnd.snyk-os+json', 'scan-report'],
  ['vuln-scan', 'scan-report'],
  ['application/vnd.microsoft.artifact.lifecycle', 'lifecycle'],
]);

/** Types that come in several forms and versions, behind what they begin with. */
const FAMILIES: Array<[begin: RegExp, kind: ReferrerKind]> = [
  [/^application\/vnd\.spdx(?![\w-])/, 'sbom'],
  [/^application\/vnd\.cyclonedx(?![\w-])/, 'sbom'],
  [/^application\/vnd\.(?:anchore\.)?syft(?![\w-])/, 'sbom'],
  [/^application\/vnd\.in-toto(?![\w-])/, 'attestation'],
  [/^application\/vnd\.openvex(?![\w-])/, 'vex'],
  [
    /^application\/vnd\.aquasec(?:urity)?\.trivy\.report(?![\w-])/,
    'scan-report',
  ],
  [/^application\/vnd\.(?:anchore\.)?grype(?![\w-])/, 'scan-report'],
  [/^application\/vnd\.security\.vulnerability\.report$/, 'scan-report'],
  [/^application\/vnd\.scanner\.adapter\.vuln\.report(?![\w-])/, 'scan-report'],
];

/**
 * The types by which reports, and what bears on them, are asked for where a list
 * is too long to be read: a registry filters by whole types.
 *
 * @alpha
 */
export const REPORT_TYPES = [
  'application/sarif+json',
  'application/vnd.aquasec.trivy.report.v1+json',
  'application/vnd.aquasec.trivy.report+json',
  'application/vnd.in-toto+json',
  'application/vnd.dsse.envelope.v1+json',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
  'application/vnd.docker.attestation.manifest.v1+json',
  'application/vnd.cyclonedx+json',
  'application/spdx+json',
  'application/vnd.openvex+json',
  'application/vnd.security.vulnerability.report',
  'application/vnd.anchore.grype+json',
  'vuln-scan',
];

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
  ['https://scout.docker.com/sbom/', 'sbom'],
  ['https://scout.docker.com/vulnerabilities/', 'scan-report'],
  ['https://openvex.dev/ns', 'vex'],
  ['https://slsa.dev/provenance/', 'provenance'],
  ['https://scout.docker.com/provenance/', 'provenance'],
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
  const type = plainType(artifactType);
  if (!isAttestationType(type)) {
    return kindOfType(type);
  }
  const predicate = predicateOf(annotations);
  if (predicate) {
    const known = PREDICATES.find(([begin]) => predicate.startsWith(begin));
    return known?.[1] ?? 'attestation';
  }
  // What does not say what it states may be a mere signature.
  return SIGSTORE_BUNDLE.test(type) &&
    annotations['dev.sigstore.bundle.content'] !== 'dsse-envelope'
    ? 'signature'
    : 'attestation';
}

/** A media type as it is compared: in lower case, without parameters. */
export function plainType(mediaType: string | undefined): string {
  return (mediaType ?? '').split(';', 1)[0].trim().toLowerCase();
}

/** Tells whether what is of this type states something, whatever that is. */
export function isAttestationType(mediaType: string): boolean {
  const type = plainType(mediaType);
  return SIGSTORE_BUNDLE.test(type) || kindOfType(type) === 'attestation';
}

/** What an attestation says by its annotations that it states. */
export function predicateOf(
  annotations: Readonly<Record<string, string>>,
): string | undefined {
  return PREDICATE_KEYS.map(key => annotations[key]).find(Boolean);
}

function kindOfType(type: string): ReferrerKind {
  return (
    KINDS.get(type) ??
    FAMILIES.find(([begin]) => begin.test(type))?.[1] ??
    'other'
  );
}
