/** @jest-environment node */
import {
  v1Cosign,
  v1CycloneDx,
  v1Misconfigured,
  v1Sarif,
  v1Trivy,
  v2Trivy,
} from 'backstage-plugin-acr-testing/reports';
import {
  compareFindings,
  planFixes,
  groupUnfixable,
} from '../__testUtils__/doneAtOnce';
import type { Finding, ScanReport } from '../model';
import { readDocument } from './readDocument';
import { scopeOf } from '../assessment/imageIdentity';
import { countBySeverity } from '../assessment/summarize';

const V1 =
  'sha256:24e5c08e1ed08955f65290bfcd1af40376106ebc2e5750c87d44af56bdd11e17';
const V1_CONFIG =
  'sha256:67ece539667cf1c70501e2a0d46b262fabc71c7c8b9256115e68dd37468a0c63';
const V2 =
  'sha256:01e8113058a055a866a9cd82e48e7369de1c94bd6bda41880c6d32415f1c33af';

function reportOf(json: unknown): ScanReport {
  const reading = readDocument(json);
  if (reading.kind !== 'scan-report') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.report;
}

/** What all formats tell of a finding. */
const told = ({ id, severity, score, package: found, fixedIn }: Finding) =>
  [id, severity, score, found.name, found.version, found.path, fixedIn].join();

const raw = v1Trivy.Results.flatMap(result => result.Vulnerabilities);

describe.each([
  ['Trivy', v1Trivy],
  ['Trivy with misconfigurations', v1Misconfigured],
  ['CycloneDX', v1CycloneDx],
  ['SARIF', v1Sarif],
  ['cosign', v1Cosign],
])('demo-v1, from %s', (format, document) => {
  const report = reportOf(document);
  const hasLayers = format !== 'SARIF';

  it('has the findings of the JSON, by severity', () => {
    expect(countBySeverity(report.findings)).toEqual({
      critical: raw.filter(one => one.Severity === 'CRITICAL').length,
      high: raw.filter(one => one.Severity === 'HIGH').length,
      medium: raw.filter(one => one.Severity === 'MEDIUM').length,
      low: 0,
      unknown: 0,
    });
    expect(report.unreadable).toBe(0);
    expect(report.isAnythingRecognised).toBe(true);
  });

  it('says the same of each', () => {
    expect(report.findings.map(told).sort()).toEqual(
      raw
        .map(one =>
          [
            one.VulnerabilityID,
            one.Severity.toLowerCase(),
            one.CVSS.nvd.V3Score,
            one.PkgName,
            one.InstalledVersion,
            'PkgPath' in one ? one.PkgPath : undefined,
            'FixedVersion' in one ? one.FixedVersion : '',
          ].join(),
        )
        .sort(),
    );
  });

  it('plans the same fixes', () => {
    expect(
      planFixes(report.findings).map(
        ({ package: { name, version }, to, ends, others }) =>
          [name, version, to, ends, others.length].join(' '),
      ),
    ).toEqual([
      'minimist 1.2.0 1.2.6 1 0',
      'libc-bin 2.31-13+deb11u11 2.31-13+deb11u99 1 0',
      'libc6 2.31-13+deb11u11 2.31-13+deb11u99 1 0',
      'lodash 4.17.15 4.17.21 1 0',
      'libssl1.1 1.1.1w-0+deb11u1 1.1.1w-0+deb11u9 1 0',
    ]);
    expect(
      groupUnfixable(report.findings).flatMap(({ findings }) =>
        findings.map(({ id, package: found }) => `${id} ${found.version}`),
      ),
    ).toEqual(['CVE-2023-45853 1:1.2.11.dfsg-2+deb11u2']);
  });

  it('tells the layers, where the format has them', () => {
    expect(
      report.findings
        .map(({ id, package: { name }, layer }) => [id, name, layer].join())
        .sort(),
    ).toEqual(
      raw
        .map(({ VulnerabilityID: id, PkgName: name, Layer: { Digest } }) =>
          [id, name, hasLayers ? Digest : undefined].join(),
        )
        .sort(),
    );
  });

  it('is of its image, and of no other', () => {
    expect(report.subjects).toEqual(
      format === 'SARIF' ? [V1] : [V1, V1_CONFIG],
    );
    expect(scopeOf(report, [V2], { manifest: V1 })).toBe('image');
    expect(scopeOf(report, [V2], { manifest: V2 })).toBe('other-image');
  });

  it('links to the advisories', () => {
    for (const { id, url } of report.findings) {
      expect(url).toMatch(/^https:/);
      expect(url?.toUpperCase()).toContain(id);
    }
  });
});

it('reads what only some formats tell', () => {
  expect(reportOf(v1Misconfigured)).toMatchObject({
    scanner: { name: 'Trivy' },
    createdAt: new Date('2026-11-20T23:21:40.300Z'),
    operatingSystem: { name: 'debian 11.11', isPastSupport: true },
    misconfigurations: [
      {
        id: 'DS002',
        severity: 'high',
        title: "Image user should not be 'root'",
        message: "Last USER command in Dockerfile should not be 'root'",
        resolution: "Add 'USER <non root user name>' line to the Dockerfile",
        url: 'https://avd.aquasec.com/misconfig/ds002',
      },
      { id: 'DS026', severity: 'low' },
    ],
  });
  expect(reportOf(v1CycloneDx)).toMatchObject({
    scanner: { name: 'trivy', version: 'dev' },
    createdAt: new Date('2026-11-20T23:17:23Z'),
    operatingSystem: { name: 'debian 11.11' },
  });
  expect(reportOf(v1Cosign)).toMatchObject({
    format: 'trivy',
    scanner: { name: 'Trivy', version: 'dev' },
    createdAt: new Date('2026-11-20T23:17:26.236Z'),
  });
  const sarif = reportOf(v1Sarif);
  expect(sarif.scanner).toEqual({ name: 'Trivy', version: 'dev' });
  expect(sarif.operatingSystem).toBeUndefined();
});

it.each([
  ['Trivy', v1Trivy],
  ['CycloneDX', v1CycloneDx],
  ['SARIF', v1Sarif],
  ['cosign', v1Cosign],
])('finds that demo-v2 fixed one, from %s', (_, document) => {
  const { added, fixed, unchanged } = compareFindings(
    reportOf(document),
    reportOf(v2Trivy),
  );
  expect(added).toEqual([]);
  expect(fixed.map(({ id }) => id)).toEqual(['CVE-2021-23337']);
  expect(unchanged).toHaveLength(5);
});

it('is a list of packages without vulnerabilities', () => {
  const { vulnerabilities, ...rest } = v1CycloneDx;
  const reading = readDocument(rest);
  expect(vulnerabilities).toHaveLength(5);
  expect(reading.kind === 'sbom' && reading.sbom.packages).toHaveLength(
    v1CycloneDx.components.filter(({ type }) => type === 'library').length,
  );
  expect(reading).toMatchObject({
    sbom: {
      subjects: [V1, V1_CONFIG],
      packages: expect.arrayContaining([
        {
          name: 'zlib1g',
          version: '1:1.2.11.dfsg-2+deb11u2',
          type: 'deb',
          licenses: ['Zlib'],
        },
        {
          name: 'lodash',
          version: '4.17.15',
          type: 'npm',
          path: 'app/node_modules/lodash/package.json',
          licenses: ['MIT'],
        },
      ]),
      unreadable: 0,
    },
  });
  expect(readDocument({ ...rest, vulnerabilities: [] })).toMatchObject({
    kind: 'sbom',
    sbom: { format: 'cyclonedx' },
  });
});
