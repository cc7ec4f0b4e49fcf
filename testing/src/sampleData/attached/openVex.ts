/** What a team says of findings, as OpenVEX 0.2.0 has it. */
import { minutesAgo } from '../make';
import { BuiltImage } from '../oci';

/** What is said of each vulnerability, by the package that it is in. */
const STATEMENTS = [
  {
    vulnerability: { name: 'CVE-2099-0001' },
    package: 'pkg:apk/alpine/sample-1@1.0.0-r0',
    status: 'not_affected',
    justification: 'vulnerable_code_not_in_execute_path',
    impact_statement: 'The application never decodes what it is sent.',
  },
  {
    vulnerability: { name: 'CVE-2099-0002' },
    package: 'pkg:apk/alpine/sample-2',
    status: 'not_affected',
    justification: 'inline_mitigations_already_exist',
  },
  {
    vulnerability: { name: 'CVE-2099-0003' },
    package: 'pkg:apk/alpine/sample-3@1.2.0-r0',
    status: 'fixed',
  },
  {
    vulnerability: { name: 'CVE-2099-0004' },
    package: 'pkg:apk/alpine/sample-4@1.3.0-r0',
    status: 'under_investigation',
  },
  {
    vulnerability: { name: 'CVE-2099-0005' },
    package: 'pkg:apk/alpine/sample-5@9.9.9-r9',
    status: 'not_affected',
    justification: 'component_not_present',
    impact_statement: 'Said of another version than the one in the image.',
  },
];

/** Three findings of the image are set aside, and one is looked into. */
export function makeOpenVex({ digest }: BuiltImage): object {
  return {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://vex.example.com/attached/1',
    author: 'Team of the sample images',
    timestamp: minutesAgo(20),
    version: 1,
    statements: STATEMENTS.map(({ package: purl, ...statement }) => ({
      ...statement,
      products: [
        {
          '@id': `pkg:oci/attached@${encodeURIComponent(digest)}`,
          subcomponents: [{ '@id': purl }],
        },
      ],
    })),
  };
}
