/** @jest-environment node */
import {
  DOCKER_SCOUT_SARIF,
  GRYPE,
  GRYPE_SARIF,
  OTHERS_SARIF,
  SNYK,
  SNYK_SARIF,
  SUPPRESSED_SARIF,
} from 'backstage-plugin-acr-testing/examples';
import {
  hostileText,
  jsonLike,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import type { ScanReport } from '../model';
import { readBare } from './readBare';
import { readDocument } from './readDocument';
import { isObject, listOf } from './shared/lookInto';

const EXAMPLES = [
  DOCKER_SCOUT_SARIF,
  GRYPE,
  GRYPE_SARIF,
  OTHERS_SARIF,
  SNYK,
  SNYK_SARIF,
  SUPPRESSED_SARIF,
];

function reportOf(document: unknown): ScanReport {
  const reading = readDocument(document);
  if (reading.kind !== 'scan-report') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.report;
}

/** All that is in a report, and what could not be read. */
function sizeOf(report: ScanReport): number {
  const { findings, setAside, misconfigurations, secrets } = report;
  const lists = [findings, setAside, misconfigurations, secrets];
  return lists.flat().length + report.licenses + report.unreadable;
}

const anyId = fc.integer({ min: 1, max: 99 }).map(n => `CVE-2024-${n}`);
const anyPackage = fc.constantFrom('a', '@scope/b', 'libc6');
const anyVersion = fc.constantFrom('1', '1:2.0-3', '4.0.0+x');
const anyPath = fc.constantFrom('/usr/bin/a', '/app/package.json');
const anyFinding = fc.record({
  id: anyId,
  name: anyPackage,
  version: anyVersion,
  path: anyPath,
});
type Made = { id: string; name: string; version: string; path: string };

/** The same findings, as each scanner writes them. */
const WRITERS: Array<[string, (findings: Made[]) => unknown]> = [
  [
    'Grype’s JSON',
    findings => ({
      matches: findings.map(({ id, name, version, path }) => ({
        vulnerability: { id, severity: 'High' },
        artifact: { name, version, locations: [{ path }] },
      })),
      descriptor: { name: 'grype' },
    }),
  ],
  [
    'Grype’s SARIF, with a rule for each vulnerability and package',
    findings => ({
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Grype',
              rules: findings.map(({ id, name, version, path }) => ({
                id: `${id}-${name}`,
                help: {
                  text: `Vulnerability ${id}\nSeverity: high\nPackage: ${name}\nVersion: ${version}\nFix Version: 9\nType: x\nLocation: ${path}`,
                },
              })),
            },
          },
          results: findings.map(({ id, name, version, path }) => ({
            ruleId: `${id}-${name}`,
            message: {
              text: `A high vulnerability in x package: ${name}, version ${version} was found in image y at: ${path}`,
            },
          })),
        },
      ],
    }),
  ],
  [
    'Snyk’s JSON, with an application for each file',
    findings => [
      { vulnerabilities: [], ok: true, dependencyCount: 0 },
      ...findings.map(({ id, name, version, path }) => ({
        vulnerabilities: [
          { id: 'SNYK-JS-X-1', identifiers: { CVE: [id] }, name, version },
        ],
        ok: false,
        packageManager: 'npm',
        targetFile: path,
      })),
    ],
  ],
];

it.each(WRITERS)('loses and invents no finding of %s', (_, write) => {
  const keyOf = ({ id, name, version, path }: Made) =>
    [id, name, version, path].join(' ');
  fc.assert(
    fc.property(fc.array(anyFinding, { minLength: 1 }), findings => {
      const report = reportOf(write(findings));
      expect(
        report.findings.map(
          ({ id, package: { name, version = '', path = '' } }) =>
            keyOf({ id, name, version, path }),
        ),
      ).toEqual(Array.from(new Set(findings.map(keyOf))));
      expect(sizeOf(report)).toBe(report.findings.length);
      expect(report.coverage.vulnerabilities).toBe('full');
    }),
    PROPERTY_RUNS,
  );
});

it('loses no entry that it cannot read', () => {
  const anyEntries = fc.array(
    fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constant({ id: 'x' })),
  );
  fc.assert(
    fc.property(anyEntries, entries => {
      const documents = [
        { matches: entries, descriptor: { name: 'grype' } },
        { vulnerabilities: entries, ok: true },
        { version: '2.1.0', runs: [{ results: entries }] },
      ];
      for (const document of documents) {
        expect(reportOf(document)).toMatchObject({
          findings: [],
          setAside: [],
          unreadable: entries.length,
        });
      }
    }),
    PROPERTY_RUNS,
  );
});

const anyExample = fc.oneof(...EXAMPLES.map(example => jsonLike(example)));

/** Takes all out of a document that sets something aside. */
function withoutClaims(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutClaims);
  }
  return isObject(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(
            ([key]) =>
              ![
                'suppressions',
                'ignoredMatches',
                'matchDetails',
                'filtered',
                'isIgnored',
              ].includes(key),
          )
          .map(([key, each]) => [key, withoutClaims(each)]),
      )
    : value;
}

it('reads any shape, and does not fail', () => {
  fc.assert(
    fc.property(anyExample, document => {
      expect(readDocument(document)).not.toHaveProperty(
        'problem.code',
        'other-shape',
      );
    }),
    PROPERTY_RUNS,
  );
});

it('makes no claim of nothing', () => {
  fc.assert(
    fc.property(anyExample, document => {
      const reading = readDocument(withoutClaims(document));
      if (reading.kind === 'scan-report') {
        expect(reading.report.setAside).toEqual([]);
        expect(reading.report.findings.filter(({ claim }) => claim)).toEqual(
          [],
        );
      }
    }),
    PROPERTY_RUNS,
  );
});

it('says that packages were looked into only if something shows it', () => {
  fc.assert(
    fc.property(anyExample, document => {
      const reading = readDocument(document);
      if (reading.kind !== 'scan-report') {
        return;
      }
      const { format, coverage, ...report } = reading.report;
      const isAnyFound = report.findings.length + report.setAside.length > 0;
      const fields = isObject(document) ? document : {};
      const projects = [fields, ...listOf(fields.applications)];
      const isShown =
        (format === 'grype' && report.operatingSystem !== undefined) ||
        (format === 'snyk' &&
          projects.some(
            project => isObject(project) && project.dependencyCount,
          ));
      if (['full', 'partial'].includes(coverage.vulnerabilities)) {
        expect(isAnyFound || isShown).toBe(true);
      }
      if (format !== 'sarif' && coverage.vulnerabilities === 'not-told') {
        expect(report.isAnythingRecognised).toBe(false);
      }
    }),
    PROPERTY_RUNS,
  );
});

it('tells nobody what a secret is', () => {
  fc.assert(
    fc.property(jsonLike(OTHERS_SARIF, fc.constant('Match: hidden')), json => {
      const reading = readDocument(json);
      const { secrets = [] } =
        reading.kind === 'scan-report' ? reading.report : {};
      for (const secret of secrets) {
        expect(Object.keys(secret)).not.toContain('message');
        expect(JSON.stringify(secret)).not.toContain('****');
      }
    }),
    PROPERTY_RUNS,
  );
});

it('takes a step for each entry, whatever is in it', () => {
  const stepsOf = (document: Record<string, unknown>) =>
    Array.from(readBare(document)).length;
  const anyMessage = fc.array(hostileText).map(texts => texts.join('\n'));
  fc.assert(
    fc.property(fc.nat(50), anyMessage, (count, text) => {
      const entries = (entry: object) =>
        Array.from({ length: count }, () => entry);
      const results = entries({ ruleId: text, message: { text } });
      const tool = { driver: { rules: entries({ id: text, help: { text } }) } };
      // Rules are entries, too.
      expect(stepsOf({ version: '2.1.0', runs: [{ tool, results }] })).toBe(
        2 * count + 1,
      );
      expect(
        stepsOf({
          matches: entries({ vulnerability: { id: text } }),
          ignoredMatches: entries({}),
          alertsByPackage: entries({}),
          descriptor: { name: 'grype' },
        }),
      ).toBe(3 * count);
      // An issue that can be read has a step for its package.
      const isRead = text.trim() !== '' ? 1 : 0;
      expect(
        stepsOf({
          vulnerabilities: entries({ id: text, name: text }),
          ok: true,
          filtered: { ignore: entries({}) },
        }),
      ).toBe((2 + isRead) * count + 1);
    }),
    PROPERTY_RUNS,
  );
});
