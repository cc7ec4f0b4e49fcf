/** The report of a scan, and what the scan looked for. */
import type {
  Finding,
  Misconfiguration,
  Package,
  Secret,
  SetAsideFinding,
} from './finding';

/**
 * What wrote a report.
 *
 * @public
 */
export interface Scanner {
  /** Such as `Trivy`. */
  name: string;
  /** Such as `0.58.1`, where it is told. */
  version?: string;
  /** When its database of advisories was made. */
  databaseDate?: Date;
}

/**
 * What a scan can look for.
 *
 * @public
 */
export type CoverageSubject =
  | 'vulnerabilities'
  | 'misconfigurations'
  | 'secrets'
  | 'licenses';

/**
 * Whether a scan looked for something: `partial` means that it passed over some
 * packages that it knew of, `not-told` that the report cannot say.
 *
 * @public
 */
export type CoverageLevel = 'full' | 'partial' | 'none' | 'not-told';

/**
 * What a scan looked for.
 *
 * @public
 */
export type Coverage = Readonly<Record<CoverageSubject, CoverageLevel>>;

/**
 * Which image a document is of, as far as it says.
 *
 * @public
 */
export interface DocumentSubject {
  /** The digests that it names, of whatever kind; empty if it names none. */
  subjects: string[];
  /** That among them which is of an image's configuration, where it says so. */
  imageId?: string;
  /** What the image runs on. */
  platform?: { os?: string; architecture: string; variant?: string };
}

/**
 * A report of a scan.
 *
 * @public
 */
export interface ScanReport extends DocumentSubject {
  /** In which format it is written. */
  format: 'trivy' | 'grype' | 'snyk' | 'cyclonedx' | 'sarif' | 'in-toto';
  /** What made the report, where it is told. */
  scanner?: Scanner;
  /** When the image was scanned, by the report itself. */
  createdAt?: Date;
  /** What the scanner looked for, and how far that is proven. */
  coverage: Coverage;
  /** The operating system of the image, as the scanner found it. */
  operatingSystem?: { name: string; isPastSupport?: boolean };
  /** Without duplicates: one for each advisory, package, version and path. */
  findings: Finding[];
  /** What the report itself calls no finding; in no other list. */
  setAside: SetAsideFinding[];
  /** What is configured unsafely, in the order of the report. */
  misconfigurations: Misconfiguration[];
  /** Secrets that stand in the image, in the order of the report. */
  secrets: Secret[];
  /** How many licenses it lists; which, it is not asked. */
  licenses: number;
  /** Everything in the image, where the report lists that, too. */
  packages?: Package[];
  /** Whether the scanner recognised anything that it could look into. */
  isAnythingRecognised: boolean;
  /** How many entries could not be read, and are not in the lists. */
  unreadable: number;
}
