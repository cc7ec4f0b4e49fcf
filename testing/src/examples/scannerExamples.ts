/** What other scanners than Trivy write, with every field that is read. */

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

const sarif = (driver: object, results: object[], run: object = {}) => ({
  version: '2.1.0',
  runs: [{ tool: { driver }, results, ...run }],
});

/** As Grype writes it; the second result has no location. */
export const GRYPE_SARIF = sarif(
  {
    name: 'Grype',
    version: '0.100.0',
    informationUri: 'https://github.com/anchore/grype',
    rules: [
      {
        id: 'CVE-1999-0002-package-2',
        name: 'DebMatcherExactDirectMatch',
        shortDescription: { text: 'CVE-1999-0002-package-2 vulnerability' },
        helpUri: 'https://github.com/anchore/grype',
        help: {
          text: 'Vulnerability CVE-1999-0002\nSeverity: critical\nPackage: package-2\nVersion: 2.2.2\nFix Version: \nType: deb\nLocation: somefile-2.txt\nData Namespace: source-2\nLink: CVE-1999-0002',
        },
        properties: { 'security-severity': '1.0' },
      },
      {
        id: 'ALAS-2024-783-libxml2',
        name: 'DebMatcherExactDirectMatch',
        shortDescription: { text: 'ALAS-2024-783-libxml2 vulnerability' },
        helpUri: 'https://github.com/anchore/grype',
        help: {
          text: 'Vulnerability ALAS-2024-783\nSeverity: medium\nPackage: libxml2\nVersion: 2.10.4-1.amzn2023.0.6\nFix Version: 2.10.4-1.amzn2023.0.7\nType: rpm\nLocation: /var/lib/rpm',
        },
        properties: {
          'security-severity': '5.0',
          purls: ['pkg:rpm/amzn/libxml2@2.10.4-1.amzn2023.0.6?epoch=0'],
        },
      },
    ],
  },
  [
    {
      ruleId: 'CVE-1999-0002-package-2',
      level: 'error',
      message: {
        text: 'A critical vulnerability in deb package: package-2, version 2.2.2 was found in image user-input at: somefile-2.txt',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'user-input/somefile-2.txt' },
          },
          logicalLocations: [
            {
              name: '/foo/bar/somefile-2.txt',
              fullyQualifiedName: `user-input@${digest('3')}:/somefile-2.txt`,
            },
          ],
        },
      ],
    },
    {
      ruleId: 'ALAS-2024-783-libxml2',
      level: 'warning',
      message: {
        text: 'A medium vulnerability in rpm package: libxml2, version 2.10.4-1.amzn2023.0.6 was found in image x at: /var/lib/rpm',
      },
    },
  ],
);

/** As `snyk container test --sarif` writes it. */
export const SNYK_SARIF = sarif(
  {
    name: 'Snyk Container',
    rules: [
      {
        id: 'SNYK-DEBIAN11-ZLIB-6008961',
        shortDescription: {
          text: 'Critical severity - Integer Overflow or Wraparound vulnerability in zlib',
        },
        fullDescription: {
          text: '(CVE-2023-45853) zlib/zlib1g@1:1.2.11.dfsg-2+deb11u2',
        },
        help: { text: '', markdown: '## NVD Description' },
        properties: {
          tags: ['security', 'CWE-190', 'deb'],
          cvssv3_baseScore: 7.5,
          'security-severity': '7.5',
        },
      },
    ],
  },
  [
    {
      ruleId: 'SNYK-DEBIAN11-ZLIB-6008961',
      level: 'error',
      message: {
        text: 'This file introduces a vulnerable zlib package with a critical severity vulnerability.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docker-image' },
            region: { startLine: 1 },
          },
        },
      ],
    },
  ],
);

const APT =
  'pkg:deb/debian/apt@2.6.1?os_distro=bookworm&os_name=debian&os_version=12';

/** As `docker scout cves --format sarif` writes it. */
export const DOCKER_SCOUT_SARIF = sarif(
  {
    name: 'docker scout',
    rules: [
      {
        id: 'CVE-2011-3374',
        properties: {
          affected_version: '<2',
          cvssV3_severity: 'LOW',
          fixed_version: 'not fixed',
          purls: [APT],
          'security-severity': '3.7',
          tags: ['LOW'],
        },
      },
      {
        id: 'GMS-2022-9109',
        properties: {
          affected_version: '<2',
          cvssV3_severity: 'UNSPECIFIED',
          fixed_version: 'not fixed',
          purls: ['pkg:npm/x@0.1.0'],
          'security-severity': '3.1',
          tags: ['UNSPECIFIED'],
        },
      },
    ],
  },
  [
    {
      ruleId: 'CVE-2011-3374',
      ruleIndex: 0,
      kind: 'fail',
      level: 'note',
      message: {
        text: `\n  Vulnerability   : CVE-2011-3374  \n  Severity        : LOW  \n  Package         : ${APT}  \n  Affected range  : <2\n  Fixed version   : not fixed\n`,
      },
    },
    {
      ruleId: 'GMS-2022-9109',
      ruleIndex: 1,
      kind: 'fail',
      level: 'note',
      message: {
        text: '\n  Vulnerability   : GMS-2022-9109  \n  Severity        : UNSPECIFIED  \n  Package         : pkg:npm/x@0.1.0  \n  Affected range  : <2\n  Fixed version   : not fixed\n',
      },
    },
  ],
);

const suppressed = (number: number, suppressions?: object[]) => ({
  ruleId: `CVE-2024-${number}`,
  level: 'error',
  message: {
    text: `Package: libc6\nInstalled Version: 1\nVulnerability CVE-2024-${number}\nSeverity: HIGH\nFixed Version: 2\nLink: [CVE-2024-${number}](https://avd.aquasec.com/nvd/CVE-2024-${number})`,
  },
  ...(suppressions && { suppressions }),
});

const JUSTIFICATION = {
  kind: 'external',
  justification: 'vulnerable_code_not_in_execute_path',
};

/** One that is open, one set aside, one under review, and one rejected. */
export const SUPPRESSED_SARIF = sarif(
  {
    name: 'Trivy',
    rules: [1, 2, 3, 4].map(number => ({
      id: `CVE-2024-${number}`,
      properties: { tags: ['vulnerability', 'security', 'HIGH'] },
    })),
  },
  [
    suppressed(1),
    suppressed(2, [{ ...JUSTIFICATION, status: 'accepted' }]),
    suppressed(3, [{ ...JUSTIFICATION, status: 'underReview' }]),
    suppressed(4, [{ ...JUSTIFICATION, status: 'rejected' }]),
  ],
);

/** What is no vulnerability, in rules of an extension, with an image’s ids. */
export const OTHERS_SARIF = {
  version: '2.1.0',
  inlineExternalProperties: [
    {
      guid: '11111111-1111-1111-1111-111111111111',
      results: [
        {
          rule: { id: 'DS002', toolComponent: { index: 0 } },
          message: { id: 'default', arguments: ['root'] },
        },
      ],
    },
  ],
  runs: [
    {
      tool: {
        driver: { name: 'Trivy', version: '0.70.0' },
        extensions: [
          {
            name: 'checks',
            rules: [
              {
                id: 'DS002',
                name: 'Misconfiguration',
                shortDescription: { text: "Image user should not be 'root'" },
                messageStrings: { default: { text: 'The user is {0}' } },
                helpUri: 'https://avd.aquasec.com/misconfig/ds002',
                properties: { tags: ['misconfiguration', 'HIGH'] },
              },
              {
                id: 'aws-access-key-id',
                name: 'Secret',
                shortDescription: { text: 'AWS Access Key ID' },
                fullDescription: { text: 'key: ****' },
                properties: { tags: ['secret', 'security', 'CRITICAL'] },
              },
              {
                id: 'libc6:GPL-3.0',
                properties: { tags: ['license', 'security', 'HIGH'] },
              },
            ],
          },
        ],
      },
      results: [
        {
          ruleId: 'aws-access-key-id',
          rule: { toolComponent: { name: 'checks' } },
          message: { text: 'Artifact: /app/.env\nMatch: key: ****' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: '/app/.env' },
                region: { startLine: 3 },
              },
            },
          ],
        },
        { ruleId: 'libc6:GPL-3.0', message: { text: 'License GPL-3.0' } },
      ],
      invocations: [
        {
          executionSuccessful: true,
          endTimeUtc: '2026-01-02T03:04:05Z',
          toolExecutionNotifications: [{ message: { text: 'Done' } }],
        },
      ],
      externalPropertyFileReferences: {
        results: [{ guid: '11111111-1111-1111-1111-111111111111' }],
      },
      properties: {
        imageName: 'registry.example/team/api:1.0.0',
        imageID: digest('5'),
        repoDigests: [`registry.example/team/api@${digest('6')}`],
      },
    },
  ],
};

/** Grype’s JSON, with what else there may be in it. */
export const GRYPE = {
  matches: [
    {
      vulnerability: {
        id: 'CVE-2005-2541',
        dataSource: 'https://security-tracker.debian.org/tracker/CVE-2005-2541',
        namespace: 'debian:distro:debian:11',
        severity: 'Negligible',
        urls: [],
        cvss: [],
        fix: { versions: [], state: 'not-fixed' },
        advisories: [],
      },
      relatedVulnerabilities: [
        {
          id: 'CVE-2005-2541',
          dataSource: 'https://nvd.nist.gov/vuln/detail/CVE-2005-2541',
          namespace: 'nvd:cpe',
          severity: 'High',
          urls: ['https://example.com/CVE-2005-2541'],
          description: 'Tar does not warn.\nIt should.',
          cvss: [
            {
              type: 'Primary',
              version: '2.0',
              vector: 'AV:N/AC:L/Au:N/C:C/I:C/A:C',
              metrics: { baseScore: 10 },
            },
          ],
        },
      ],
      matchDetails: [
        {
          type: 'exact-direct-match',
          matcher: 'openvex-matcher',
          found: {
            Statement: { status: 'affected', status_notes: 'It unpacks' },
          },
        },
      ],
      artifact: {
        name: 'tar',
        version: '1.34+dfsg-1',
        type: 'deb',
        purl: 'pkg:deb/debian/tar@1.34%2Bdfsg-1',
        licenses: ['GPL-3'],
        locations: [{ path: '/var/lib/dpkg/status', layerID: digest('4') }],
      },
    },
  ],
  ignoredMatches: [
    {
      vulnerability: {
        id: 'GHSA-0000-0000-0001',
        severity: 'Critical',
        fix: { versions: ['2.0.0'], state: 'fixed' },
      },
      relatedVulnerabilities: [{ id: 'CVE-2024-1' }],
      artifact: {
        name: 'a',
        version: '1.0.0',
        type: 'npm',
        locations: [{ path: '/app/package.json' }],
      },
      appliedIgnoreRules: [
        {
          namespace: 'vex',
          'vex-status': 'not_affected',
          'vex-justification': 'vulnerable_code_not_present',
        },
      ],
    },
  ],
  alertsByPackage: [{ alerts: [{ type: 'distro-eol', message: 'x' }] }],
  source: {
    type: 'image',
    target: {
      userInput: 'debian:11',
      imageID: digest('5'),
      manifestDigest: digest('6'),
      repoDigests: [`debian@${digest('7')}`],
      architecture: 'arm64',
      variant: 'v8',
      os: 'linux',
    },
  },
  distro: { name: 'debian', version: '11' },
  descriptor: {
    name: 'grype',
    version: '0.100.0',
    timestamp: '2026-01-02T03:04:05Z',
    db: { status: { built: '2026-01-01T00:00:00Z' } },
  },
};

/** As `snyk container test --json` writes it, with an application inside. */
export const SNYK = {
  vulnerabilities: [
    {
      id: 'SNYK-DEBIAN11-ZLIB-6008961',
      title: 'Integer Overflow or Wraparound',
      severity: 'critical',
      cvssScore: 9.8,
      fixedIn: [],
      references: [
        { url: 'https://example.com/other' },
        { url: 'https://security-tracker.debian.org/tracker/CVE-2023-45853' },
      ],
      identifiers: { CVE: ['CVE-2023-45853'], CWE: ['CWE-190'] },
      packageName: 'zlib',
      packageManager: 'debian:11',
      from: ['docker-image|api@1.0.0', 'zlib/zlib1g@1:1.2.11.dfsg-2+deb11u2'],
      name: 'zlib/zlib1g',
      version: '1:1.2.11.dfsg-2+deb11u2',
    },
    {
      id: 'SNYK-DEBIAN11-ZLIB-6008961',
      severity: 'critical',
      identifiers: { CVE: ['CVE-2023-45853'] },
      packageManager: 'debian:11',
      from: ['docker-image|api@1.0.0', 'x/x@1', 'zlib/zlib1g@1:1.2.11.dfsg-2'],
      name: 'zlib/zlib1g',
      version: '1:1.2.11.dfsg-2+deb11u2',
    },
  ],
  ok: false,
  dependencyCount: 120,
  packageManager: 'deb',
  docker: { baseImage: 'debian:11' },
  summary: '2 vulnerable dependency paths',
  platform: 'linux/amd64',
  filtered: {
    ignore: [
      {
        id: 'SNYK-DEBIAN11-TAR-1',
        severity: 'low',
        identifiers: { CVE: ['CVE-2005-2541'] },
        name: 'tar',
        version: '1.34+dfsg-1',
        filtered: {
          ignored: [
            {
              reason: 'Nobody unpacks anything',
              reasonType: 'wont-fix',
              source: 'cli',
              created: '2026-01-01T00:00:00Z',
              expires: '2027-01-01T00:00:00Z',
            },
          ],
        },
      },
    ],
    patch: [
      {
        id: 'npm:ms:20170412',
        severity: 'low',
        name: 'ms',
        version: '0.7.1',
        packageManager: 'npm',
        filtered: { patches: [{ patched: '2026-01-02T00:00:00Z' }] },
      },
    ],
  },
  path: `registry.example/team/api@${digest('6')}`,
  applications: [
    {
      vulnerabilities: [
        {
          id: 'SNYK-JS-NETMASK-1089716',
          title: 'Server-side Request Forgery (SSRF)',
          severity: 'high',
          cvssScore: 7.7,
          nearestFixedInVersion: '2.0.1',
          fixedIn: ['2.0.1'],
          identifiers: {
            CVE: ['CVE-2021-28918', 'CVE-2021-29418'],
            GHSA: ['GHSA-pch5-whg9-qr2r'],
          },
          packageManager: 'npm',
          name: 'netmask',
          version: '1.0.6',
        },
        { id: 'snyk:lic:npm:a:GPL-3.0', type: 'license', name: 'a' },
      ],
      ok: false,
      dependencyCount: 71,
      packageManager: 'npm',
      targetFile: '/app/package.json',
      displayTargetFile: '/app/package.json',
      filtered: { ignore: [], patch: [] },
    },
  ],
};
