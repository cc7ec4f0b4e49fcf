/** What scanners say of an image; nothing of it is true. */

/** SARIF 2.1.0, as Trivy writes it. */
export function makeSarif(imageName: string, digest: string): object {
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'Trivy',
            rules: [
              {
                id: 'CVE-2099-0001',
                helpUri: 'https://example.com/CVE-2099-0001',
                properties: { 'security-severity': '7.5' },
              },
            ],
          },
        },
        results: [
          {
            ruleId: 'CVE-2099-0001',
            level: 'error',
            message: {
              text: 'Package: openssl\nInstalled Version: 3.3.2-r1\nFixed Version: 3.3.2-r2',
            },
          },
        ],
        properties: { repoDigests: [`${imageName}@${digest}`] },
      },
    ],
  };
}

/** Trivy's own form. */
export function makeTrivyReport(imageName: string, digest: string): object {
  return {
    SchemaVersion: 2,
    ArtifactName: `${imageName}@${digest}`,
    ArtifactType: 'container_image',
    Metadata: {
      OS: { Family: 'alpine', Name: '3.20.3' },
      RepoDigests: [`${imageName}@${digest}`],
    },
    Results: [
      {
        Target: 'alpine 3.20.3',
        Class: 'os-pkgs',
        Type: 'alpine',
        Vulnerabilities: [
          makeVulnerability('CVE-2099-0001', 'openssl', 'HIGH'),
          makeVulnerability('CVE-2099-0002', 'zlib', 'LOW'),
        ],
      },
    ],
  };
}

function makeVulnerability(id: string, name: string, severity: string) {
  return {
    VulnerabilityID: id,
    PkgName: name,
    InstalledVersion: '1.0.0-r0',
    FixedVersion: '1.0.0-r1',
    Status: 'fixed',
    Severity: severity,
    PrimaryURL: `https://example.com/${id}`,
    Title: `${name}: a made-up weakness`,
  };
}
