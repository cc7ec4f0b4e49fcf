/** @jest-environment node */
import {
  DOCKER_SCOUT_SARIF,
  GRYPE_SARIF,
  SNYK_SARIF,
} from 'backstage-plugin-acr-testing/examples';
import { readDocument } from '../readDocument';

const LAYER = `sha256:${'3'.repeat(64)}`;

function readLog(document: unknown) {
  const reading = readDocument(document);
  if (reading.kind !== 'scan-report') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.report;
}

/** Reads one result of one rule. */
function readOne(name: string, rule: object, result: object) {
  const tool = { driver: { name, rules: [{ id: 'CVE-2024-1', ...rule }] } };
  return readLog({
    version: '2.1.0',
    runs: [{ tool, results: [{ ruleIndex: 0, ...result }] }],
  });
}
const says = (text: string) => ({ message: { text } });
const at = (uri: string, ...logicalLocations: object[]) => ({
  locations: [
    { physicalLocation: { artifactLocation: { uri } }, logicalLocations },
  ],
});

describe('Grype', () => {
  it('is read by its messages and the help of its rules', () => {
    expect(readLog(GRYPE_SARIF)).toMatchObject({
      scanner: { name: 'Grype', version: '0.100.0' },
      coverage: { vulnerabilities: 'full' },
      unreadable: 0,
      misconfigurations: [],
    });
    expect(readLog(GRYPE_SARIF).findings).toStrictEqual([
      {
        id: 'CVE-1999-0002',
        severity: 'critical',
        score: 1,
        title: 'CVE-1999-0002-package-2 vulnerability',
        package: {
          name: 'package-2',
          version: '2.2.2',
          type: 'deb',
          path: 'somefile-2.txt',
        },
        fixedIn: [],
        status: 'unknown',
        layer: LAYER,
      },
      {
        id: 'ALAS-2024-783',
        severity: 'medium',
        score: 5,
        title: 'ALAS-2024-783-libxml2 vulnerability',
        package: {
          name: 'libxml2',
          version: '2.10.4-1.amzn2023.0.6',
          type: 'rpm',
          path: '/var/lib/rpm',
        },
        fixedIn: ['2.10.4-1.amzn2023.0.7'],
        status: 'fixed',
      },
    ]);
  });

  const help = {
    text: 'Vulnerability CVE-2024-1\nSeverity: high\nPackage: a\nVersion: 1\nFix Version: 2,3\nType: npm\nLocation: /one\nData Namespace: x\nLink: [CVE-2024-1](https://nvd.nist.gov/vuln/detail/CVE-2024-1)',
  };
  const rule = {
    id: 'CVE-2024-1-a',
    help,
    helpUri: 'https://github.com/anchore/grype',
    properties: { purls: ['pkg:npm/%40scope/a@1'] },
  };
  const found = (version: string, path: string) =>
    says(
      `A high vulnerability in npm package: a, version ${version} was found in image x at: ${path}`,
    );

  it('has one rule for several versions and places: each result has its own', () => {
    const tool = { driver: { name: 'Grype', rules: [rule] } };
    const results = [
      { ruleId: 'CVE-2024-1-a', ...found('1', '/one') },
      { ruleId: 'CVE-2024-1-a', ...found('1', '/two') },
      { ruleId: 'CVE-2024-1-a', ...found('4', '/three') },
    ];
    const { findings } = readLog({
      version: '2.1.0',
      runs: [{ tool, results }],
    });
    expect(
      findings.map(({ id, package: { name, version, path }, fixedIn, url }) => [
        id,
        name,
        version,
        path,
        fixedIn.join(),
        url,
      ]),
    ).toEqual([
      ['CVE-2024-1', '@scope/a', '1', '/one', '2,3', expect.any(String)],
      ['CVE-2024-1', '@scope/a', '1', '/two', '2,3', expect.any(String)],
      // Which version ends it for this one, nobody says.
      ['CVE-2024-1', 'a', '4', '/three', '', expect.any(String)],
    ]);
    expect(findings[0].url).toBe('https://nvd.nist.gov/vuln/detail/CVE-2024-1');
  });

  it.each([
    [
      'The path /lib/x reports a at version 1  which is a vulnerable (npm) package installed in the container',
      '/lib/x',
    ],
    [
      'The path lib/x reports a at version 1  which would result in a vulnerable (npm) package installed',
      'lib/x',
    ],
    [
      'A high vulnerability in npm package: a, version 1 was found at: lib/y',
      'lib/y',
    ],
    [
      'A high vulnerability in npm package: a, version 1 was found from purl literal "x"',
      undefined,
    ],
  ])('says %s', (text, path) => {
    expect(
      readOne('grype', { id: 'CVE-2024-1-a' }, says(text)).findings,
    ).toEqual([
      expect.objectContaining({
        id: 'CVE-2024-1',
        package: {
          name: 'a',
          version: '1',
          type: 'npm',
          ...(path && { path }),
        },
      }),
    ]);
  });

  it('is read by the table in the help alone', () => {
    const markdown =
      '**Vulnerability CVE-2024-1**\n| Severity | Package | Version | Fix Version | Type | Location | Data Namespace | Link |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n| high  | a  | 1  |   | go-module  | /bin/a  | x  | CVE-2024-1  |\n';
    expect(
      readOne('Grype', { help: { markdown } }, says('x')).findings,
    ).toStrictEqual([
      {
        id: 'CVE-2024-1',
        severity: 'high',
        package: { name: 'a', version: '1', type: 'golang', path: '/bin/a' },
        fixedIn: [],
        status: 'unknown',
      },
    ]);
  });

  it('wrote a suppression and rule 0 for every result, long ago', () => {
    const name = 'Anchore Container Vulnerability Report (T0)';
    const text =
      'Vulnerability CVE-2024-2\nSeverity: Critical\nPackage: a\nVersion: 1\nFix Version: \nType: deb\nLocation: /x';
    const id = 'ANCHOREVULN_image_CVE-2024-2_deb_a_1';
    const tool = {
      driver: { name, rules: [{ id: 'other' }, { id, help: { text } }] },
    };
    const suppressions = [{ kind: 'external' }];
    expect(
      readLog({
        version: '2.1.0',
        runs: [{ tool, results: [{ ruleId: id, ruleIndex: 0, suppressions }] }],
      }),
    ).toMatchObject({
      findings: [{ id: 'CVE-2024-2', severity: 'critical' }],
      setAside: [],
    });
  });
});

describe('Snyk', () => {
  it('is read by what it says of the rule', () => {
    expect(readLog(SNYK_SARIF)).toMatchObject({
      misconfigurations: [],
      unreadable: 0,
    });
    expect(readLog(SNYK_SARIF).findings).toStrictEqual([
      {
        id: 'CVE-2023-45853',
        aliases: ['SNYK-DEBIAN11-ZLIB-6008961'],
        severity: 'critical',
        score: 7.5,
        title: 'Integer Overflow or Wraparound',
        package: {
          name: 'zlib1g',
          version: '1:1.2.11.dfsg-2+deb11u2',
          type: 'deb',
        },
        fixedIn: [],
        status: 'unknown',
      },
    ]);
  });

  const id = 'SNYK-JS-BABELCORE-1';
  const describedAs = (text: string, rest: object = {}) => ({
    id,
    fullDescription: { text },
    ...rest,
  });

  it.each([
    ['(CVE-2024-1,CVE-2024-2) @babel/core@7.0.0', '@babel/core', '7.0.0'],
    ['@babel/core@7.0.0', '@babel/core', '7.0.0'],
    ['(CVE-2024-1) org.x:y@1', 'org.x:y', '1'],
  ])('reads %s', (text, name, version) => {
    expect(
      readOne('Snyk Container', describedAs(text), {}).findings,
    ).toMatchObject([{ package: { name, version, type: 'npm' } }]);
  });

  it('goes by the first CVE, if there is one', () => {
    const ids = (text: string) =>
      readOne('Snyk Container', describedAs(text), {}).findings.map(
        ({ id: first, aliases }) => [first, aliases],
      );
    expect(ids('(CVE-2024-1,CVE-2024-2) a@1')).toEqual([
      ['CVE-2024-1', [id, 'CVE-2024-2']],
    ]);
    expect(ids('a@1')).toEqual([[id, undefined]]);
  });

  it('tells a system’s packages by the rule’s id, where no tag does', () => {
    const rule = {
      id: 'SNYK-LINUX-BZIP2-106947',
      fullDescription: { text: '(CVE-2016-3189) bzip2/libbz2-1.0@1.0.6-8.1' },
    };
    expect(readOne('Snyk Container', rule, {}).findings).toMatchObject([
      { package: { name: 'libbz2-1.0', version: '1.0.6-8.1' } },
    ]);
  });

  const introduced = says(
    'This file introduces a vulnerable lodash package with a high severity vulnerability.',
  );

  it.each([
    [
      'its location',
      at('x', { fullyQualifiedName: 'lodash@4.17.15' }),
      {},
      '4.17.15',
    ],
    ['its message', {}, {}, undefined],
    [
      'its list',
      {},
      {
        help: {
          markdown:
            '* Package Manager: npm\n* Vulnerable module: lodash\n* Introduced through: app\n#### Detailed paths\n* Vulnerable module: other',
        },
      },
      undefined,
    ],
  ])('names a package by %s', (_, result, rule, version) => {
    const { findings } = readOne(
      'Snyk Open Source',
      { id, ...rule },
      { ...introduced, ...result },
    );
    expect(findings).toMatchObject([
      { id, severity: 'high', package: { name: 'lodash' } },
    ]);
    expect(findings[0].package.version).toBe(version);
  });

  it.each([
    ['alpine_3.18.0', undefined],
    ['Dockerfile', undefined],
    ['/app/package.json', '/app/package.json'],
  ])('has %s for the path %s', (uri, path) => {
    const [finding] = readOne(
      'Snyk Container',
      describedAs('a@1'),
      at(uri),
    ).findings;
    expect(finding.package.path).toBe(path);
  });

  it('names a package that nothing tells the version of, by its title', () => {
    const rule = {
      id,
      shortDescription: { text: 'Low severity - X vulnerability in lodash' },
      fullDescription: { text: 'Contact a@b for more' },
    };
    expect(readOne('Snyk Container', rule, {}).findings).toStrictEqual([
      {
        id,
        severity: 'low',
        title: 'X',
        package: { name: 'lodash', type: 'npm' },
        fixedIn: [],
        status: 'unknown',
      },
    ]);
    expect(readOne('Snyk Container', { id }, {}).unreadable).toBe(1);
    expect(readOne('x', { id }, introduced).findings).toHaveLength(1);
    expect(readOne('x', { id: 'X-1' }, introduced).unreadable).toBe(1);
    expect(readOne('not snyk', { id: 'X-1' }, introduced).unreadable).toBe(1);
    expect(readOne('Snyk', { id: 'X-1' }, introduced).findings).toHaveLength(1);
  });

  it('takes no name without a version, nor a sentence, for both', () => {
    const [finding] = readOne(
      'Snyk Container',
      describedAs('a b@1'),
      at('', { fullyQualifiedName: 'lodash@4.17.15' }),
    ).findings;
    expect(finding.package).toMatchObject({
      name: 'lodash',
      version: '4.17.15',
    });
    expect(
      readOne('Snyk Container', describedAs('words'), {
        ...introduced,
        ...at('', { fullyQualifiedName: 'a@' }),
      }).findings,
    ).toMatchObject([{ package: { name: 'lodash' } }]);
  });

  it('grades by its word, in any case before a score', () => {
    const rule = describedAs('a@1', {
      shortDescription: {
        text: 'Medium severity - Open redirect vulnerability in a',
      },
      properties: { 'security-severity': '9.8' },
    });
    expect(readOne('Snyk Container', rule, {}).findings).toMatchObject([
      { severity: 'medium', score: 9.8, title: 'Open redirect' },
    ]);
  });

  it('takes its licenses and its checks of configuration for no vulnerability', () => {
    const license = {
      id: 'snyk:lic:npm:a:GPL-3.0',
      fullDescription: { text: 'a@1' },
    };
    expect(readOne('Snyk Open Source', license, {})).toMatchObject({
      findings: [],
      licenses: 1,
    });
    const check = { id: 'SNYK-CC-K8S-1', shortDescription: { text: 'Root' } };
    expect(readOne('Snyk IaC', check, says('Runs as root'))).toMatchObject({
      findings: [],
      misconfigurations: [{ title: 'Root', message: 'Runs as root' }],
    });
  });
});

describe('Docker Scout', () => {
  it('is read by its package URLs', () => {
    expect(readLog(DOCKER_SCOUT_SARIF).findings).toStrictEqual([
      {
        id: 'CVE-2011-3374',
        severity: 'low',
        score: 3.7,
        package: { name: 'apt', version: '2.6.1', type: 'deb' },
        fixedIn: [],
        status: 'unknown',
      },
      {
        id: 'GMS-2022-9109',
        severity: 'unknown',
        score: 3.1,
        package: { name: 'x', version: '0.1.0', type: 'npm' },
        fixedIn: [],
        status: 'unknown',
      },
    ]);
  });

  const properties = (rest: object) => ({
    properties: {
      fixed_version: '3',
      purls: ['pkg:npm/a@1', 'pkg:npm/a@2', 'no URL'],
      ...rest,
    },
  });
  const versions = (rule: object, result: object) =>
    readOne('docker scout', rule, result).findings.map(
      ({ package: { name, version, path }, fixedIn }) =>
        [name, version, path, ...fixedIn].join(' '),
    );

  it('has one finding for each package of a rule', () => {
    expect(versions(properties({}), at('/app/a'))).toEqual([
      'a 1  3',
      'a 2  3',
    ]);
    expect(versions(properties({}), says('Package : pkg:npm/a@2'))).toEqual([
      'a 1  3',
      'a 2  3',
    ]);
  });

  it('tells one package by one URL, and by that of the result first', () => {
    const one = properties({ purls: undefined, purl: 'pkg:npm/b@1' });
    expect(versions(one, at('/app/b'))).toEqual(['b 1 /app/b 3']);
    expect(
      versions(one, {
        properties: { purls: ['pkg:npm/c@1'], fixed_version: '4' },
      }),
    ).toEqual(['c 1  4']);
  });

  it.each([
    [100, 0],
    [101, 1],
  ])('reads of %s packages of a rule as many as 100', (count, unreadable) => {
    const purls = Array.from({ length: count }, (_, i) => `pkg:npm/a@${i}`);
    const report = readOne('docker scout', properties({ purls }), {});
    expect(report.findings).toHaveLength(100);
    expect(report.unreadable).toBe(unreadable);
    expect(
      readOne('docker scout', {}, { properties: { purls } }).unreadable,
    ).toBe(unreadable);
  });

  it('takes an epoch out of a URL', () => {
    const purls = ['pkg:rpm/redhat/a@1?epoch=2'];
    expect(versions(properties({ purls }), {})).toEqual(['a 2:1  3']);
    // Who leaves the epoch out, means the same package.
    expect(
      versions(properties({ purls }), says('Package: a\nVersion: 1')),
    ).toEqual(['a 2:1  3']);
  });

  it('is read by the table of labels in the help', () => {
    const markdown =
      '> A description\n\n| | |\n|---|---|\n| Package | pkg:maven/org.x/y@1 |\n| Affected range | <2 |\n| Fixed version | 2 |\n| Fixed version | 9 |\n';
    expect(versions({ help: { markdown } }, {})).toEqual(['org.x:y 1  2']);
  });

  it.each(['not fixed-1', '1-unknown'])('takes %s for a version', version => {
    const rule = properties({
      fixed_version: version,
      purl: 'pkg:npm/b@1',
      purls: [],
    });
    expect(versions(rule, {})).toEqual([`b 1  ${version}`]);
  });

  it.each(['not fixed', 'None', 'n/a', '-', 'unknown', ''])(
    'has %j for no fix',
    fixed_version => {
      expect(
        versions(properties({ fixed_version, purls: ['pkg:npm/a@1'] }), {}),
      ).toEqual(['a 1 ']);
    },
  );

  it.each(['HIGH', 'CRITICAL'])('grades by the word %s', word => {
    const rule = properties({
      cvssV3_severity: word,
      'security-severity': '1.0',
      purls: ['pkg:npm/a@1'],
    });
    expect(readOne('docker scout', rule, {}).findings).toMatchObject([
      { severity: word.toLowerCase(), score: 1 },
    ]);
  });
});

describe('other scanners', () => {
  it('reads OSV-Scanner by its sentence', () => {
    const text =
      "Package '@a/b@1.0' is vulnerable to 'CVE-2024-1' (also known as 'GHSA-1', 'GO-2').";
    expect(
      readOne(
        'osv-scanner',
        { deprecatedIds: ['CVE-2024-1', 'GHSA-1', 'old', 'GHSA-3'] },
        { ...says(text), ...at('file:///app/package-lock.json') },
      ).findings,
    ).toMatchObject([
      {
        id: 'CVE-2024-1',
        aliases: ['GHSA-1', 'GO-2', 'GHSA-3'],
        package: {
          name: '@a/b',
          version: '1.0',
          path: '/app/package-lock.json',
        },
      },
    ]);
    expect(
      readOne(
        'osv-scanner',
        {},
        says("Package 'a@1' is vulnerable to 'CVE-2024-1'."),
      ).findings[0],
    ).not.toHaveProperty('aliases');
  });

  it('reads a package URL in a logical location', () => {
    const result = at('', {
      fullyQualifiedName: 'pkg:maven/org.acme/x@1.1?type=jar',
    });
    expect(
      readOne(
        'OWASP Dependency-Track',
        {},
        {
          ...result,
          properties: { severity: 'high' },
        },
      ).findings,
    ).toMatchObject([
      {
        severity: 'high',
        package: { name: 'org.acme:x', version: '1.1', type: 'maven' },
      },
    ]);
  });

  it.each([
    [
      'gitleaks',
      'aws-access-token',
      { secrets: [{ rule: 'aws-access-token' }] },
    ],
    ['Checkov', 'X', { misconfigurations: [{ id: 'X' }] }],
    ['Hadolint', 'SC2046', { misconfigurations: [{ id: 'SC2046' }] }],
    ['x', 'DL3008', { misconfigurations: [{ id: 'DL3008' }] }],
    ['x', 'CKV_DOCKER_3', { misconfigurations: [{ id: 'CKV_DOCKER_3' }] }],
    ['x', 'AVD-DS-0002', { misconfigurations: [{ id: 'AVD-DS-0002' }] }],
    ['x', 'CKV2_AWS_12', { misconfigurations: [{ id: 'CKV2_AWS_12' }] }],
    ['x', 'DS-0002', { misconfigurations: [{ id: 'DS-0002' }] }],
    ['x', 'SNYK-CC-K8S-1', { misconfigurations: [{ id: 'SNYK-CC-K8S-1' }] }],
    ['x', 'DKL-LI-0001', { misconfigurations: [{ id: 'DKL-LI-0001' }] }],
    ['x', 'snyk:lic:npm:a:MIT', { licenses: 1 }],
    ['x', 'x snyk:lic:npm:a:MIT', { unreadable: 1 }],
    ['x', 'KSV001', { misconfigurations: [{ id: 'KSV001' }] }],
    ['x', 'CIS-DI-0001', { misconfigurations: [{ id: 'CIS-DI-0001' }] }],
    ['x', 'NOT-DL3008', { unreadable: 1 }],
    ['x', 'DL3008-NOT', { unreadable: 1 }],
    ['not gitleaks', 'X', { unreadable: 1 }],
    ['not checkov', 'X', { unreadable: 1 }],
    ['CodeQL', 'js/xss', { unreadable: 1 }],
  ])('knows what %s finds by %s', (tool, id, expected) => {
    const lists = { findings: [], misconfigurations: [], secrets: [] };
    expect(readOne(tool, { id }, says('It is so'))).toMatchObject({
      ...lists,
      unreadable: 0,
      ...expected,
    });
  });

  it.each(['Misconfiguration', 'Secret', 'License'])(
    'knows what a rule is about by the name %s',
    name => {
      expect(readOne('x', { name }, says('Package: a'))).toMatchObject({
        findings: [],
        unreadable: 0,
      });
    },
  );
});
