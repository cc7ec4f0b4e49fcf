/**
 * Assesses an image by the largest report and the largest document of VEX that are
 * kept, in a process of its own, and tells what that took.
 */
import {
  assess,
  Assessment,
  compareFindings,
  doInTurns,
  MOST_CLAIMS,
  MOST_ENTRIES,
  parseDocument,
  planFixes,
  ReadCandidate,
  ReportCandidate,
  Steps,
} from 'backstage-plugin-acr-common/reports';
import { measureSlices, Slices } from './slices';

const IMAGE = `sha256:${'a'.repeat(64)}`;
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'];

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/** Findings in an order that is none, with versions that are all weighed. */
const REPORT = {
  SchemaVersion: 2,
  Results: [
    {
      Class: 'os-pkgs',
      Type: 'debian',
      Vulnerabilities: numbers(MOST_ENTRIES).map(at => ({
        VulnerabilityID: `CVE-2099-${100_000 + ((at * 7_919) % MOST_ENTRIES)}`,
        PkgName: `package-${at % 5_000}`,
        InstalledVersion: '1.0.0',
        FixedVersion: numbers(10)
          .map(version => `1.${at}.${version}`)
          .join(', '),
        Severity: SEVERITIES[at % SEVERITIES.length],
      })),
    },
  ],
};

const VEX = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  timestamp: '2020-01-01T00:00:00Z',
  statements: numbers(MOST_CLAIMS).map(at => ({
    vulnerability: { name: `CVE-2099-${100_000 + (at % MOST_ENTRIES)}` },
    products: [
      { '@id': `pkg:deb/debian/package-${at % 5_000}@1.0.0?arch=amd64` },
    ],
    status: 'affected',
    action_statement: 'Wait for the next version. '.repeat(100),
  })),
};

/** What was done, by its name, and the slices of it. */
export type LargestSlices = Record<string, Slices>;

async function main() {
  const documents = [await read('report', REPORT), await read('vex', VEX)];
  const found = {
    documents,
    unsupported: [],
    unread: [],
    isCut: false,
    isWithheld: false,
  };
  const assessed = await measure(assess(found, { manifest: IMAGE }));
  const report = largestOf(assessed.value);
  const planned = await measure(planFixes(report.findings));
  const compared = await measure(compareFindings(report, report));
  const slices: LargestSlices = {
    'the largest report and VEX are assessed': slicesOf(assessed),
    'what to do about it is planned': slicesOf(planned),
    'it is compared': slicesOf(compared),
  };
  process.stdout.write(JSON.stringify(slices));
}

async function read(
  role: ReportCandidate['role'],
  document: object,
): Promise<ReadCandidate> {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  return {
    candidate: { id: role, role, fileName: role, size: bytes.length },
    attachedTo: [IMAGE],
    reading: await parseDocument(bytes),
  };
}

function largestOf(assessment: Assessment) {
  if (assessment.state !== 'reported') {
    throw new Error(`It is not reported, but ${assessment.state}.`);
  }
  const [{ report }] = assessment.reports;
  const said = report.findings.filter(({ claim }) => claim).length;
  if (report.findings.length !== MOST_ENTRIES || said === 0) {
    throw new Error(`Of ${report.findings.length} findings ${said} match.`);
  }
  return report;
}

function measure<T>(work: Steps<T>) {
  return measureSlices(pause => doInTurns(work, { pause }));
}

function slicesOf({ longest, count }: Slices): Slices {
  return { longest, count };
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
