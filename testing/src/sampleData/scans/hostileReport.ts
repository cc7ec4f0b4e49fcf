/** A report whose maker means harm to whoever looks at it. */
import { BuiltImage } from '../oci';
import { MARKUP, SCRIPT, SCRIPT_URL } from '../special/hostile';
import { makeReport, makeResult, SampleVulnerability } from './trivyReport';

/** An override of the direction in which text is written. */
const REVERSED = '\u202Etxet';

/** Where findings without a fix stand, as Trivy says it. */
const STATUSES = [
  'will_not_fix',
  'end_of_life',
  'fix_deferred',
  'under_investigation',
  'affected',
  'no_such_status',
];

/** Entries that nobody can make sense of. */
const UNREADABLE: unknown[] = [
  null,
  SCRIPT,
  4711,
  [],
  { VulnerabilityID: 42, PkgName: 'no-id' },
  { VulnerabilityID: 'CVE-2099-9301', PkgName: { name: MARKUP } },
];

/** Writes the report: 14 findings can be read, and 9 entries cannot. */
export function makeHostileReport(
  repository: string,
  image: BuiltImage,
  created: string,
): object {
  return makeReport(repository, image, {
    created,
    operatingSystem: { Family: MARKUP, Name: SCRIPT, EOSL: true },
    results: [
      makeResult([...readable(), ...UNREADABLE]),
      null,
      SCRIPT,
      { Class: 'os-pkgs', Vulnerabilities: 'none' },
    ],
  });
}

/** 15 entries, of which two are one that is told twice. */
function readable(): SampleVulnerability[] {
  const markup = {
    VulnerabilityID: 'CVE-2099-9001',
    PkgName: MARKUP,
    InstalledVersion: SCRIPT,
    FixedVersion: MARKUP,
    Status: 'fixed',
    Severity: 'CRITICAL',
    Title: MARKUP,
    Description: SCRIPT,
    PrimaryURL: SCRIPT_URL,
    CVSS: { nvd: { V3Score: 9.8 } },
  };
  return [
    markup,
    { ...markup, Title: 'The same once more' },
    {
      ...markup,
      VulnerabilityID: SCRIPT,
      PrimaryURL: `data:text/html,${SCRIPT}`,
    },
    {
      ...markup,
      VulnerabilityID: 'CVE-2099-9002',
      PrimaryURL: '//example.com',
    },
    {
      ...markup,
      VulnerabilityID: 'CVE-2099-9003',
      PkgName: REVERSED,
      Title: 'long '.repeat(20_000),
    },
    { ...markup, VulnerabilityID: '=1+1', PkgName: '=cmd|/C calc!A0' },
    ...STATUSES.map((Status, index) => ({
      VulnerabilityID: `CVE-2099-91${index}0`,
      PkgName: 'without-a-fix',
      InstalledVersion: '1.0.0',
      Status,
      Severity: 'HIGH',
      Title: 'There is no fix',
    })),
    ...['APOCALYPTIC', 7, null].map((Severity, index) => ({
      VulnerabilityID: `CVE-2099-92${index}0`,
      PkgName: 'of-unknown-severity',
      InstalledVersion: '1.0.0',
      FixedVersion: ['1.0.1'],
      Severity,
      CVSS: { nvd: { V3Score: 'ten' }, redhat: 99 },
      Layer: [MARKUP],
    })),
  ];
}
