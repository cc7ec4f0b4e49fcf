/** Scans that looked for something else than all vulnerabilities. */
import { minutesAgo } from '../make';
import { BuiltImage } from '../oci';
import { attachCounts, attachTrivy } from '../scans/attachTrivy';
import { HOUR, State } from '../scans/scannedTags';
import { ALPINE, makeReport } from '../scans/trivyReport';

const SECRETS = {
  Target: '/app/settings/local.env',
  Class: 'secret',
  Secrets: [
    {
      RuleID: 'azure-storage-key',
      Category: 'Azure',
      Severity: 'CRITICAL',
      Title: 'Azure storage key',
      StartLine: 3,
      EndLine: 3,
      Match: 'STORAGE_KEY=*****',
    },
    {
      RuleID: 'private-key',
      Category: 'AsymmetricPrivateKey',
      Severity: 'HIGH',
      Title: 'Asymmetric private key',
      StartLine: 9,
      EndLine: 12,
      Match: '-----BEGIN PRIVATE KEY-----*****',
    },
  ],
};

const MISCONFIGURATIONS = {
  Target: 'Dockerfile',
  Class: 'config',
  Type: 'dockerfile',
  MisconfSummary: { Successes: 20, Failures: 1 },
  Misconfigurations: [
    {
      Type: 'Dockerfile Security Check',
      ID: 'DS-0002',
      Title: 'Image user should not be root',
      Message: 'Specify at least 1 USER command with a non-root user',
      Resolution: 'Add a USER line with a user that is not root',
      Severity: 'HIGH',
      PrimaryURL: 'https://avd.aquasec.com/misconfig/ds002',
      Status: 'FAIL',
    },
  ],
};

/** As `--pkg-types library` leaves it: the system's packages are passed over. */
const LIBRARIES = { Target: 'Node.js', Class: 'lang-pkgs', Type: 'node-pkg' };

/** Their tags, in the hours since their push. */
export const PARTIAL_SCANS: State[] = [
  ['secrets-found', 5, (name, image) => [attachScan(name, image, [SECRETS])]],
  ['secrets-none', 6, (name, image) => [attachScan(name, image)]],
  [
    'misconfigurations-only',
    7,
    (name, image) => [attachScan(name, image, [MISCONFIGURATIONS])],
  ],
  [
    'libraries-only',
    8,
    (name, image) => [attachScan(name, image, [LIBRARIES])],
  ],
  [
    'secrets-later',
    9,
    (name, image) => [
      attachCounts(name, image, { HIGH: 2, LOW: 1 }, 6 * HOUR),
      attachScan(name, image),
    ],
  ],
];

/** @param results - absent: it looked for secrets, and found none */
function attachScan(
  name: string,
  image: BuiltImage,
  results?: object[],
): BuiltImage {
  const created = minutesAgo(30);
  return attachTrivy(
    image,
    makeReport(name, image, { created, operatingSystem: ALPINE, results }),
  );
}
