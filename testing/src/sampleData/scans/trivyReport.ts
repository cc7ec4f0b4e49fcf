/** Made-up reports in Trivy's own form; no advisory in them is true. */
import { LOGIN_SERVER } from '../loginServer';
import { BuiltImage, readDocument } from '../oci';

/** How many findings there are to be of each severity. */
export type Counts = Partial<
  Record<'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'UNKNOWN', number>
>;

/** A finding; whatever else it says stands in it as it is. */
export interface SampleVulnerability {
  VulnerabilityID: unknown;
  PkgName: unknown;
  [field: string]: unknown;
}

/** What a report says besides which image it is of. */
export interface ReportContent {
  /** RFC 3339. */
  created: string;
  /** Absent: the scanner recognised no operating system. */
  operatingSystem?: { Family: string; Name: string; EOSL?: boolean };
  /** Absent: the scanner recognised nothing in it. */
  results?: unknown[];
  /** What it says of the image besides, as Trivy writes it. */
  metadata?: { ImageID?: string; ImageConfig?: object };
}

/** A system that is supported. */
export const ALPINE = { Family: 'alpine', Name: '3.20.3' };

/** Writes a report of an image. */
export function makeReport(
  repository: string,
  { digest }: Pick<BuiltImage, 'digest'>,
  { created, operatingSystem, results, metadata }: ReportContent,
): object {
  const name = `${LOGIN_SERVER}/${repository}`;
  return {
    SchemaVersion: 2,
    CreatedAt: created,
    ArtifactName: `${name}@${digest}`,
    ArtifactType: 'container_image',
    Metadata: {
      ...(operatingSystem && { OS: operatingSystem }),
      RepoDigests: [`${name}@${digest}`],
      ...metadata,
    },
    ...(results && { Results: results }),
  };
}

/** What was found among the packages of the operating system. */
export function makeResult(vulnerabilities: readonly unknown[]): object {
  return {
    Target: 'alpine 3.20.3',
    Class: 'os-pkgs',
    Type: 'alpine',
    ...(vulnerabilities.length > 0 && { Vulnerabilities: vulnerabilities }),
  };
}

const SCORES = { CRITICAL: 9.8, HIGH: 7.5, MEDIUM: 5.3, LOW: 3.1 };

/**
 * Makes as many findings as asked for, the worst first, in the layers of an
 * image in turn.
 *
 * @param packages - over how many packages they are spread
 */
export function makeVulnerabilities(
  image: BuiltImage,
  counts: Counts,
  packages = 12,
): SampleVulnerability[] {
  const { layers = [] } = readDocument(image.manifests.get(image.digest)!);
  const severities = Object.entries(counts).flatMap(([severity, count]) =>
    Array.from({ length: count }, () => severity),
  );
  return severities.map((severity, index) => {
    const id = `CVE-2099-${String(index + 1).padStart(4, '0')}`;
    const at = index % packages;
    const score = SCORES[severity as keyof typeof SCORES];
    return {
      VulnerabilityID: id,
      PkgName: `sample-${at + 1}`,
      InstalledVersion: `1.${at}.0-r0`,
      // Every fourth one has no fix yet.
      ...(index % 4 === 3
        ? { Status: 'affected' }
        : { Status: 'fixed', FixedVersion: `1.${at}.${1 + (index % 3)}-r0` }),
      Layer: { Digest: layers[at % layers.length].digest },
      SeveritySource: 'nvd',
      PrimaryURL: `https://avd.aquasec.com/nvd/${id.toLowerCase()}`,
      Title: `sample-${at + 1}: a made-up weakness`,
      Severity: severity,
      ...(score && { CVSS: { nvd: { V3Score: score } } }),
    };
  });
}
