/** SARIF of which some results are suppressed (SARIF 2.1.0, 3.35). */
import { LOGIN_SERVER } from '../loginServer';
import { BuiltImage } from '../oci';

/** What stands beside a result; only what is accepted sets it aside. */
const STATUSES = [undefined, 'accepted', 'underReview', 'rejected'] as const;

/** Writes four findings, of which one is set aside, as Trivy writes SARIF. */
export function makeSuppressedSarif(
  repository: string,
  { digest }: BuiltImage,
): object {
  const ids = STATUSES.map((_, at) => `CVE-2099-050${at + 1}`);
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'Trivy',
            rules: ids.map(id => ({
              id,
              helpUri: `https://avd.aquasec.com/nvd/${id.toLowerCase()}`,
              properties: {
                'security-severity': '7.5',
                tags: ['vulnerability', 'security', 'HIGH'],
              },
            })),
          },
        },
        results: STATUSES.map((status, at) => ({
          ruleId: ids[at],
          level: 'error',
          message: { text: describe(ids[at], at + 1) },
          ...(status && {
            suppressions: [
              {
                kind: 'external',
                status,
                justification: 'Nothing in the image reads such files.',
              },
            ],
          }),
        })),
        properties: {
          repoDigests: [`${LOGIN_SERVER}/${repository}@${digest}`],
        },
      },
    ],
  };
}

function describe(id: string, number: number): string {
  return [
    `Package: sample-${number}`,
    `Installed Version: 1.${number}.0-r0`,
    `Vulnerability ${id}`,
    'Severity: HIGH',
    `Fixed Version: 1.${number}.1-r0`,
    `Link: [${id}](https://avd.aquasec.com/nvd/${id.toLowerCase()})`,
  ].join('\n');
}
