/** @jest-environment node */
import {
  jsonLike,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import { isDigest } from '../../../registry';
import { doAtOnce } from '../../../steps';
import fc from 'fast-check';
import { judgeReport } from '../../assessment/verdict';
import { isSetAside } from '../shared/findingList';
import { readTrivy } from './readTrivy';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const MATCHED = 'hunter2';

const VULNERABILITY = {
  VulnerabilityID: 'CVE-2099-0001',
  VendorIDs: ['DSA-1'],
  PkgName: 'openssl',
  PkgPath: 'app/x',
  PkgIdentifier: { PURL: 'pkg:deb/debian/openssl@3?epoch=1' },
  InstalledVersion: '1:3',
  FixedVersion: '1:4, 5',
  Status: 'affected',
  Severity: 'HIGH',
  SeveritySource: 'nvd',
  PrimaryURL: 'https://a.example/x',
  Title: 'A made-up weakness',
  CVSS: { nvd: { V3Score: 7.5 } },
  Layer: { Digest: DIGEST, DiffID: DIGEST },
};

/** A report with every field that is read. */
const REPORT = {
  SchemaVersion: 2,
  CreatedAt: '2026-03-01T00:00:00Z',
  Trivy: { Version: '0.70.0' },
  ArtifactName: 'team/api',
  ArtifactType: 'container_image',
  Metadata: {
    OS: { Family: 'debian', Name: '12', EOSL: true },
    ImageID: DIGEST,
    RepoDigests: [`r.example/a@${DIGEST}`],
    ImageConfig: { os: 'linux', architecture: 'arm', variant: 'v7' },
  },
  Results: [
    {
      Target: 'x (debian 12)',
      Class: 'os-pkgs',
      Type: 'debian',
      Packages: [
        {
          Name: 'openssl',
          Version: '3',
          Release: '1',
          Epoch: 1,
          FilePath: 'app/x',
          Licenses: ['MIT'],
          Identifier: { PURL: 'pkg:deb/debian/openssl@3' },
        },
      ],
      Vulnerabilities: [VULNERABILITY],
      ExperimentalModifiedFindings: [
        {
          Type: 'vulnerability',
          Status: 'ignored',
          Statement: 'Accepted',
          Source: '.trivyignore.yaml',
          Finding: { ...VULNERABILITY, VulnerabilityID: 'CVE-2099-0002' },
        },
      ],
    },
    {
      Target: 'app/go',
      Class: 'lang-pkgs',
      Type: 'gobinary',
      Vulnerabilities: [VULNERABILITY],
    },
    {
      Target: 'app/deploy.sh',
      Class: 'secret',
      Secrets: [
        {
          RuleID: 'github-pat',
          Severity: 'CRITICAL',
          Title: 'A token',
          StartLine: 3,
          Match: MATCHED,
          Code: { Lines: [{ Number: 3, Content: MATCHED }] },
        },
      ],
      Licenses: [{ Name: 'MIT' }],
      Misconfigurations: [{ ID: 'DS1', Status: 'FAIL', Message: 'M' }],
    },
  ],
};

/** As hostile as a document may be: some fields of it are lists and numbers. */
const anyReport = jsonLike(REPORT).map(document =>
  doAtOnce(readTrivy(Object(document))),
);

it('reads all of it as it is', () => {
  expect(doAtOnce(readTrivy(REPORT))).toMatchObject({
    findings: [{ package: { path: 'app/x' } }],
    setAside: [{ id: 'CVE-2099-0002' }],
    secrets: [{ rule: 'github-pat' }],
    misconfigurations: [{ id: 'DS1' }],
    packages: [{ version: '1:3-1' }],
    licenses: 1,
    unreadable: 0,
  });
});

it('never throws, and tells only what is fit to be shown', () => {
  fc.assert(
    fc.property(anyReport, report => {
      expect(report.subjects.every(isDigest)).toBe(true);
      expect(JSON.stringify(report)).not.toContain(MATCHED);
      for (const { url, layer = DIGEST, score = 0 } of report.findings) {
        expect(url ?? 'http://none').toMatch(/^https?:\/\//);
        expect(isDigest(layer)).toBe(true);
        expect(score >= 0 && score <= 10).toBe(true);
      }
      for (const { path = '', line = 1 } of report.secrets) {
        expect(path.length).toBeLessThanOrEqual(1_000);
        expect(Number.isSafeInteger(line)).toBe(true);
      }
      expect(report.setAside.every(isSetAside)).toBe(true);
      expect(report.findings.some(isSetAside)).toBe(false);
    }),
    PROPERTY_RUNS,
  );
});

it('calls no image free of findings whose packages need not be looked into', () => {
  const { Vulnerabilities, ExperimentalModifiedFindings, ...listed } =
    REPORT.Results[0];
  const { EOSL, ...OS } = REPORT.Metadata.OS;
  const withoutScan = jsonLike({
    ...REPORT,
    Metadata: { ...REPORT.Metadata, OS },
    Results: [{ Target: 'a', Class: 'secret', Licenses: [{}] }],
  });
  fc.assert(
    fc.property(withoutScan, fc.boolean(), (document, isListed) => {
      const fields: Record<string, unknown> = Object(document);
      const others = Array.isArray(fields.Results) ? fields.Results : [];
      const report = doAtOnce(
        readTrivy({
          ...fields,
          Results: isListed ? [listed, ...others] : fields.Results,
        }),
      );
      expect(judgeReport(report)).not.toBe('no-findings');
    }),
    PROPERTY_RUNS,
  );
});
