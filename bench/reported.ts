/** An image with a report as large as the largest of the field. */
import {
  ALPINE,
  attachDocument,
  buildImage,
  makeBuiltRepository,
  makeReport,
  minutesAgo,
  RepositoryRecord,
  smallImage,
  TRIVY,
} from 'backstage-plugin-acr-testing';

/** The name of the repository. */
export const REPORTED = 'reported';
/** Of its one image. */
export const REPORTED_TAG = '1.0.0';
/** How many findings the report has; about 1 kB each. */
export const FINDINGS = 20_000;

const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
const WORDS = 'A made-up finding whose description is as long as usual. ';

/** A repository of one image, with a report of 20 MB in Trivy's own form. */
export async function makeReported(): Promise<RepositoryRecord> {
  const image = await buildImage(smallImage(REPORTED, REPORTED_TAG));
  const created = minutesAgo(60);
  const report = attachDocument(image, {
    artifactType: TRIVY,
    file: 'report.json',
    created,
    content: makeReport(REPORTED, image, {
      created,
      operatingSystem: ALPINE,
      results: [
        {
          Target: 'alpine',
          Class: 'os-pkgs',
          Type: 'alpine',
          Vulnerabilities: Array.from({ length: FINDINGS }, makeFinding),
        },
      ],
    }),
  });
  return makeBuiltRepository(REPORTED, {
    tags: [{ name: REPORTED_TAG, image, pushed: 90 }],
    untagged: [{ image: report, pushed: 60 }],
  });
}

function makeFinding(_: unknown, at: number) {
  return {
    VulnerabilityID: `CVE-2099-${100_000 + at}`,
    PkgName: `package-${at % 400}`,
    InstalledVersion: '1.0.0',
    FixedVersion: at % 3 === 0 ? '1.0.1' : '',
    Severity: SEVERITIES[at % SEVERITIES.length],
    Title: 'Made up',
    Description: WORDS.repeat(12),
    PrimaryURL: `https://example.com/CVE-2099-${100_000 + at}`,
    References: [`https://example.com/advisories/${at}`],
  };
}
