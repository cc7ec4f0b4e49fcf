/** What scanners write, with every field that is read. */
import misconfigurations from '../../dev/sampleData/reports/demo-v1-with-misconfigurations.trivy.json';
import vuln from '../../dev/sampleData/reports/demo-v1.cosign-vuln.json';
import cycloneDx from '../../dev/sampleData/reports/demo-v1.cyclonedx.json';
import sarif from '../../dev/sampleData/reports/demo-v1.sarif.json';
import trivy from '../../dev/sampleData/reports/demo-v1.trivy.json';

const DIGEST = `sha256:${'a'.repeat(64)}`;

/** A list of packages. */
export const SPDX = {
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

/** An attestation of a scan. */
export const IN_TOTO = {
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

/** One document of each form that is read, with its name. */
export const DOCUMENT_EXAMPLES: Array<[string, unknown]> = [
  ['Trivy’s JSON', trivy],
  ['Trivy’s misconfigurations', misconfigurations],
  ['SARIF', sarif],
  ['CycloneDX', { ...cycloneDx, components: cycloneDx.components.slice(0, 3) }],
  ['CycloneDX with vulnerabilities', CYCLONE_DX_SCAN],
  ['SPDX', SPDX],
  ['cosign’s attestation', vuln],
  ['in-toto’s results', IN_TOTO],
];
