/**
 * What scanners find in images, whatever format they write it in. Everything in
 * it comes from reports that somebody attached: texts are shown as texts, and
 * `url` is http(s) or absent.
 */

/**
 * How bad something is, the worst first; `unknown` is not harmless.
 *
 * @public
 */
export const SEVERITIES = [
  'critical',
  'high',
  'medium',
  'low',
  'unknown',
] as const;

/**
 * How bad something is.
 *
 * @public
 */
export type Severity = (typeof SEVERITIES)[number];

/**
 * Where an advisory stands for a package: `fixed` in another version, or why
 * there is no fix.
 *
 * @public
 */
export type FindingStatus =
  | 'fixed'
  | 'affected'
  | 'will-not-fix'
  | 'fix-deferred'
  | 'end-of-life'
  | 'under-investigation'
  | 'unknown';

/**
 * A package in an image.
 *
 * @public
 */
export interface Package {
  /** Empty where a report names advisories only (in-toto's "Vulnerabilities"). */
  name: string;
  /** As installed, with its epoch; absent where the report does not tell. */
  version?: string;
  /** Of what kind it is: `deb`, `npm`, … (a package URL's type). */
  type?: string;
  /** Where in the image it was found. */
  path?: string;
  licenses?: string[];
}

/**
 * An advisory that applies to a package of an image.
 *
 * @public
 */
export interface Finding {
  /** Such as `CVE-2024-2961` or `GHSA-…`. */
  id: string;
  severity: Severity;
  /** CVSS base score, 0 to 10. */
  score?: number;
  title?: string;
  /** Where the advisory is, http(s). */
  url?: string;
  package: Package;
  /** The versions that end it; empty without a fix. */
  fixedIn: string[];
  status: FindingStatus;
  /** The digest of the compressed layer that brought the package in. */
  layer?: string;
}

/**
 * Something about how the image is made that should be otherwise.
 *
 * @public
 */
export interface Misconfiguration {
  id: string;
  severity: Severity;
  title: string;
  message?: string;
  resolution?: string;
  url?: string;
}

/**
 * What wrote a report.
 *
 * @public
 */
export interface Scanner {
  name: string;
  version?: string;
  /** When its database of advisories was made. */
  databaseDate?: Date;
}

/**
 * A report of a scan.
 *
 * @public
 */
export interface ScanReport {
  format: 'trivy' | 'cyclonedx' | 'sarif' | 'in-toto';
  scanner?: Scanner;
  /** When the image was scanned, by the report itself. */
  createdAt?: Date;
  /** The digests that the report says it is of; empty if it names none. */
  subjects: string[];
  operatingSystem?: { name: string; isPastSupport?: boolean };
  /** Without duplicates: one for each advisory, package, version and path. */
  findings: Finding[];
  misconfigurations: Misconfiguration[];
  /** Everything in the image, where the report lists that, too. */
  packages?: Package[];
  /** Whether the scanner recognised anything that it could look into. */
  isAnythingRecognised: boolean;
  /** How many entries could not be read, and are not in the lists. */
  unreadable: number;
}

/**
 * A list of what is in an image.
 *
 * @public
 */
export interface Sbom {
  format: 'cyclonedx' | 'spdx';
  createdAt?: Date;
  subjects: string[];
  packages: Package[];
  /** How many entries could not be read, and are not in the list. */
  unreadable: number;
}

/**
 * What a document turned out to be. A reader never throws.
 *
 * @public
 */
export type DocumentReading =
  | { kind: 'scan-report'; report: ScanReport }
  | { kind: 'sbom'; sbom: Sbom }
  /** It is a document of a known form, that tells of something else. */
  | { kind: 'not-supported'; what: string }
  /** It is none: cut short, no JSON, or of another shape. */
  | { kind: 'unreadable'; why: string };
