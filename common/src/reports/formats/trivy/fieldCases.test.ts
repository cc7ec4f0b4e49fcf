/**
 * What people attach that Trivy wrote, reduced to what matters.
 *
 * @jest-environment node
 */
import {
  makeCandidate,
  makeFound,
  makeRead,
} from 'backstage-plugin-acr-testing/fakes';
import { assess } from '../../__testUtils__/doneAtOnce';
import { judgeReport } from '../../assessment/verdict';
import { readDocument } from '../readDocument';

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
const LAYER = { Digest: digest('a') };

function readTrivy(parts: { [field: string]: unknown; Results?: object[] }) {
  const reading = readDocument({
    SchemaVersion: 2,
    CreatedAt: '2026-03-01T00:00:00Z',
    ArtifactName: 'myregistry.azurecr.io/team/api:1.4.2',
    ArtifactType: 'container_image',
    Metadata: { OS: { Family: 'debian', Name: '12.5' } },
    ...parts,
  });
  if (reading.kind !== 'scan-report') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.report;
}

const entry = (parts: object = {}) => ({
  VulnerabilityID: 'CVE-2024-34156',
  PkgName: 'stdlib',
  InstalledVersion: 'v1.22.3',
  FixedVersion: '1.22.7',
  Severity: 'HIGH',
  Layer: LAYER,
  ...parts,
});
const ofSystem = (rest: object) => ({
  Target: 'x (debian 12.5)',
  Class: 'os-pkgs',
  Type: 'debian',
  ...rest,
});

const SECRETS_ONLY = readTrivy({});
const MISCONFIGURATIONS_ONLY = readTrivy({
  Results: [
    {
      Target: 'x',
      Class: 'config',
      Type: 'dockerfile',
      MisconfSummary: { Successes: 20, Failures: 0 },
    },
  ],
});

it.each([
  ['secrets', SECRETS_ONLY],
  ['misconfigurations', MISCONFIGURATIONS_ONLY],
])('of %s alone says nothing of vulnerabilities', (_what, report) => {
  expect(report.coverage.vulnerabilities).toBe('none');
  expect(judgeReport(report)).toBe('partly-scanned');
});

it.each([
  ['secrets', SECRETS_ONLY],
  ['misconfigurations', MISCONFIGURATIONS_ONLY],
])('of %s alone hides no findings of an earlier one', (_what, later) => {
  const earlier = readTrivy({
    CreatedAt: '2026-01-01T00:00:00Z',
    Results: [ofSystem({ Vulnerabilities: [entry()] })],
  });
  const found = makeFound([
    makeRead(makeCandidate('later'), later, [digest('f')]),
    makeRead(makeCandidate('earlier'), earlier, [digest('f')]),
  ]);
  const assessment = assess(found, { manifest: digest('f') });
  expect(
    assessment.state === 'reported' && assessment.reports.map(({ id }) => id),
  ).toEqual(['earlier', 'later']);
});

it('with two programs of Go finds in both, each in its place', () => {
  const ofProgram = (Target: string) => ({
    Target,
    Class: 'lang-pkgs',
    Type: 'gobinary',
    Vulnerabilities: [entry()],
  });
  const { findings } = readTrivy({
    Results: [ofProgram('usr/bin/a'), ofProgram('usr/bin/b')],
  });
  expect(findings.map(each => each.package)).toEqual([
    { name: 'stdlib', version: 'v1.22.3', type: 'golang', path: 'usr/bin/a' },
    { name: 'stdlib', version: 'v1.22.3', type: 'golang', path: 'usr/bin/b' },
  ]);
});

it('finds packages of the system in no file', () => {
  const { findings } = readTrivy({
    Results: [ofSystem({ Vulnerabilities: [entry()] })],
  });
  expect(findings[0].package).not.toHaveProperty('path');
});

it('names a layer by its content, if it does not by its digest', () => {
  const { findings } = readTrivy({
    Results: [
      ofSystem({
        Vulnerabilities: [entry({ Layer: { DiffID: digest('7') } })],
      }),
    ],
  });
  expect(findings[0].layer).toBe(digest('7'));
});

it('sets aside what an ignore file says, with its statement and source', () => {
  const report = readTrivy({
    Results: [
      {
        Target: 'app.jar',
        Class: 'lang-pkgs',
        Type: 'jar',
        ExperimentalModifiedFindings: [
          {
            Type: 'vulnerability',
            Status: 'ignored',
            Statement: 'Accept the risk',
            Source: '.trivyignore.yaml',
            Finding: entry({
              VulnerabilityID: 'CVE-2025-24813',
              PkgName: 'org.apache.tomcat.embed:tomcat-embed-core',
              Severity: 'CRITICAL',
            }),
          },
        ],
      },
    ],
  });
  expect(report.findings).toEqual([]);
  expect(report.setAside).toEqual([
    {
      id: 'CVE-2025-24813',
      severity: 'critical',
      package: {
        name: 'org.apache.tomcat.embed:tomcat-embed-core',
        version: 'v1.22.3',
        type: 'maven',
        path: 'app.jar',
      },
      fixedIn: ['1.22.7'],
      status: 'fixed',
      layer: digest('a'),
      claim: {
        status: 'ignored',
        statement: 'Accept the risk',
        author: '.trivyignore.yaml',
      },
    },
  ]);
  // The packages of the system were passed over.
  expect(report.coverage.vulnerabilities).toBe('partial');
  expect(judgeReport(report)).toBe('set-aside');
});

it('lists packages, and does not tell whether anything was looked for', () => {
  const report = readTrivy({
    Results: [
      ofSystem({
        Packages: [
          {
            ID: 'apt@2.6.1',
            Name: 'apt',
            Version: '2.6.1',
            Identifier: { PURL: 'pkg:deb/debian/apt@2.6.1' },
            Layer: LAYER,
          },
        ],
      }),
    ],
  });
  expect(report.packages).toEqual([
    { name: 'apt', version: '2.6.1', type: 'deb' },
  ]);
  expect(judgeReport(report)).toBe('not-told');
});

describe('attached to an index', () => {
  const INDEX = digest('f');
  const ofPlatform = (config: string, architecture: string, time: string) =>
    readTrivy({
      CreatedAt: time,
      Metadata: {
        OS: { Family: 'debian', Name: '12.5' },
        RepoDigests: [`myregistry.azurecr.io/team/api@${INDEX}`],
        ImageID: digest(config),
        ImageConfig: { architecture, os: 'linux' },
      },
      Results: [
        ofSystem({
          Vulnerabilities: [entry({ PkgName: `only-on-${architecture}` })],
        }),
      ],
    });
  const documents = [
    makeRead(
      makeCandidate('amd64'),
      ofPlatform('1', 'amd64', '2026-03-01T00:00:00Z'),
      [INDEX],
    ),
    makeRead(
      makeCandidate('arm64'),
      ofPlatform('2', 'arm64', '2026-03-01T00:01:00Z'),
      [INDEX],
    ),
  ];
  const images = [
    { digest: digest('b'), platform: { os: 'linux', architecture: 'amd64' } },
    { digest: digest('c'), platform: { os: 'linux', architecture: 'arm64' } },
  ];

  it.each([
    ['amd64', 'b', '1'],
    ['arm64', 'c', '2'],
    ['amd64', 'b', undefined],
    ['arm64', 'c', undefined],
  ])('goes to its platform: %s', (architecture, manifest, config) => {
    const assessment = assess(makeFound(documents), {
      manifest: digest(manifest),
      ...(config && { config: digest(config) }),
      platform: { os: 'linux', architecture },
      index: { digest: INDEX, images },
    });
    expect(
      assessment.state === 'reported' &&
        assessment.reports.map(({ id, scope, report }) => [
          id,
          scope,
          report.findings[0].package.name,
        ]),
    ).toEqual([[architecture, 'image', `only-on-${architecture}`]]);
  });
});
