/** What scanners write, with every field that is read. */
import {
  v1Cosign as vuln,
  v1CycloneDx as cycloneDx,
  v1Misconfigured as misconfigurations,
  v1Sarif as sarif,
  v1Trivy as trivy,
} from 'backstage-plugin-acr-testing/reports';
import {
  DOCKER_SCOUT_SARIF,
  GRYPE,
  GRYPE_SARIF,
  OTHERS_SARIF,
  SNYK,
  SNYK_SARIF,
  SUPPRESSED_SARIF,
} from './scannerExamples';

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

/** What somebody says of vulnerabilities. */
export const OPEN_VEX = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  author: 'team',
  timestamp: '2026-04-01T00:00:00Z',
  last_updated: '2026-04-02T00:00:00Z',
  statements: [
    {
      vulnerability: {
        '@id': 'https://nvd.nist.gov/vuln/detail/CVE-2024-34156',
        name: 'CVE-2024-34156',
        aliases: ['GHSA-crqm-pwhx-j97f'],
      },
      products: [
        {
          '@id': `pkg:oci/api@${DIGEST}`,
          identifiers: { purl: 'pkg:oci/api' },
          hashes: { 'sha-256': 'a'.repeat(64) },
          subcomponents: [{ '@id': 'pkg:golang/stdlib@1.22.3' }],
        },
      ],
      status: 'not_affected',
      timestamp: '2026-04-01T00:00:00Z',
      justification: 'vulnerable_code_not_in_execute_path',
      impact_statement: 'gob is not used',
    },
    {
      vulnerability: 'CVE-2024-2961',
      products: [`api@${DIGEST}`],
      subcomponents: ['pkg:deb/debian/libc6'],
      status: 'affected',
      action_statement: 'Upgrade.',
    },
  ],
};

const CYCLONE_DX_VEX = {
  bomFormat: 'CycloneDX',
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  metadata: {
    timestamp: '2026-04-01T00:00:00Z',
    authors: [{ name: 'team' }],
    component: { 'bom-ref': 'api', purl: `pkg:oci/api@${DIGEST}` },
  },
  vulnerabilities: [
    {
      id: 'CVE-2024-2961',
      references: [{ id: 'GHSA-crqm-pwhx-j97f' }],
      analysis: {
        state: 'not_affected',
        justification: 'code_not_reachable',
        response: ['will_not_fix'],
        detail: 'Nobody calls it.',
        lastUpdated: '2026-04-02T00:00:00Z',
      },
      affects: [
        { ref: 'api' },
        {
          ref: 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg%3Anpm%2Fa',
          versions: [
            { version: '1', status: 'unaffected' },
            { version: '2', status: 'affected' },
          ],
        },
      ],
    },
  ],
};

const SPDX_3 = {
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [
    {
      type: 'software_Package',
      spdxId: 'urn:package',
      name: 'libc6',
      software_packageVersion: '2.31',
      software_packageUrl: 'pkg:deb/debian/libc6@2.31?epoch=1',
      externalIdentifier: [
        {
          externalIdentifierType: 'packageUrl',
          identifier: 'pkg:deb/debian/libc6@2.31?epoch=1',
        },
      ],
    },
    {
      type: 'Relationship',
      from: 'urn:package',
      relationshipType: 'hasDeclaredLicense',
      to: ['https://spdx.org/licenses/MIT'],
    },
    {
      type: 'software_Package',
      spdxId: 'urn:image',
      software_primaryPurpose: 'container',
      verifiedUsing: [{ algorithm: 'sha256', hashValue: 'a'.repeat(64) }],
    },
    {
      type: 'SpdxDocument',
      creationInfo: { created: '2026-01-02T03:04:05Z' },
      rootElement: ['urn:image'],
    },
  ],
};

const SYFT = {
  artifacts: [
    {
      name: 'lodash',
      version: '4.17.15',
      type: 'npm',
      purl: 'pkg:npm/lodash@4.17.15',
      locations: [{ path: '/app/package.json' }],
      licenses: [{ value: 'MIT', spdxExpression: 'MIT' }, 'MIT'],
    },
  ],
  source: {
    metadata: {
      imageID: DIGEST,
      manifestDigest: DIGEST,
      repoDigests: [`api@${DIGEST}`],
      architecture: 'amd64',
      os: 'linux',
    },
  },
  descriptor: { name: 'syft', timestamp: '2026-01-02T03:04:05Z' },
};

/** How an image was built, by two versions of the predicate. */
export const PROVENANCES = ['v1', 'v0.2'].map(version => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [
    {
      name: 'pkg:docker/api@1?platform=linux%2Famd64',
      digest: { sha256: 'a'.repeat(64) },
    },
  ],
  predicateType: `https://slsa.dev/provenance/${version}`,
  predicate:
    version === 'v1'
      ? {
          buildDefinition: {
            externalParameters: {
              workflow: { repository: 'https://github.com/contoso/shop' },
            },
            resolvedDependencies: [
              {
                uri: 'git+https://github.com/contoso/shop@refs/heads/main',
                digest: { gitCommit: 'a'.repeat(40) },
              },
            ],
          },
          runDetails: {
            builder: { id: 'https://a.example/builder' },
            metadata: { finishedOn: '2026-01-02T03:04:05Z' },
          },
        }
      : {
          builder: { id: 'https://a.example/builder' },
          materials: [
            {
              uri: 'https://user:password@a.example/shop.git',
              digest: { sha1: 'a'.repeat(40) },
            },
          ],
          metadata: { buildFinishedOn: '2026-01-02T03:04:05Z' },
        },
}));

/** One document of each form that is read, with its name. */
export const DOCUMENT_EXAMPLES: Array<[string, unknown]> = [
  ['Trivy’s JSON', trivy],
  ['Trivy’s misconfigurations', misconfigurations],
  ['SARIF', sarif],
  ['Grype’s SARIF', GRYPE_SARIF],
  ['Grype’s JSON', GRYPE],
  ['Snyk’s JSON', SNYK],
  ['Snyk’s list of projects', [SNYK, { ok: false, error: 'x', path: 'y' }]],
  ['Snyk’s SARIF', SNYK_SARIF],
  ['Docker Scout’s SARIF', DOCKER_SCOUT_SARIF],
  ['SARIF with suppressions', SUPPRESSED_SARIF],
  ['SARIF of what is no vulnerability', OTHERS_SARIF],
  ['CycloneDX', { ...cycloneDx, components: cycloneDx.components.slice(0, 3) }],
  ['CycloneDX with vulnerabilities', CYCLONE_DX_SCAN],
  ['CycloneDX’s VEX', CYCLONE_DX_VEX],
  ['OpenVEX', OPEN_VEX],
  ['SPDX', SPDX],
  ['SPDX 3', SPDX_3],
  ['Syft’s JSON', SYFT],
  ['SLSA’s provenance 1', PROVENANCES[0]],
  ['SLSA’s provenance 0.2', PROVENANCES[1]],
  ['cosign’s attestation', vuln],
  ['in-toto’s results', IN_TOTO],
];
