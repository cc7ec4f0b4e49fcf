/** What a scanner finds in an image, and what somebody says of it. */

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
  /** The licences, as the document writes them. */
  licenses?: string[];
}

/**
 * What somebody says of a finding besides the scanner: it changes nothing about
 * the package, only about how the finding is to be taken. Nobody verifies who
 * says so.
 *
 * @public
 */
export interface Claim {
  /** The last two leave the finding open. */
  status:
    | 'not-affected'
    | 'fixed'
    | 'ignored'
    | 'affected'
    | 'under-investigation';
  /** A term of the format: `vulnerable_code_not_in_execute_path`. */
  justification?: string;
  /** In somebody's own words. */
  statement?: string;
  /** Who says so: an author, or the file that a scanner was told by. */
  author?: string;
  /** When it was said. */
  madeAt?: Date;
  /** The name of the attached document that says so; absent for the report itself. */
  document?: string;
}

/**
 * A claim that sets a finding aside.
 *
 * @public
 */
export type SettingAside = Claim & {
  status: 'not-affected' | 'fixed' | 'ignored';
};

/**
 * An advisory that applies to a package of an image.
 *
 * @public
 */
export interface Finding {
  /** Such as `CVE-2024-2961` or `GHSA-…`. */
  id: string;
  /** Other names of the same advisory. */
  aliases?: string[];
  /** How severe it is, as the scanner rates it. */
  severity: Severity;
  /** CVSS base score, 0 to 10. */
  score?: number;
  /** What it is, in a line. */
  title?: string;
  /** Where the advisory is, http(s). */
  url?: string;
  /** What has the vulnerability. */
  package: Package;
  /** The versions that end it; empty without a fix. */
  fixedIn: string[];
  /** Whether there is a fix, as far as it is told. */
  status: FindingStatus;
  /**
   * The digest of the layer that brought the package in: as it is stored, or that
   * of its content (`rootfs.diff_ids` of the configuration).
   */
  layer?: string;
  /** What somebody says of it. */
  claim?: Claim;
}

/**
 * A finding that somebody calls none: it counts apart.
 *
 * @public
 */
export interface SetAsideFinding extends Finding {
  /** Who set it aside, and why. */
  claim: SettingAside;
}

/**
 * Something about how the image is made that should be otherwise.
 *
 * @public
 */
export interface Misconfiguration {
  /** What its rule is called, such as `DS002`. */
  id: string;
  /** How severe it is, as the scanner rates it. */
  severity: Severity;
  /** What its rule is about, in a line. */
  title: string;
  /** What is wrong in this image. */
  message?: string;
  /** What to do about it. */
  resolution?: string;
  /** Where the rule is explained; `http(s)` alone. */
  url?: string;
}

/**
 * A secret that lies open in an image. What it is, no report is asked for.
 *
 * @public
 */
export interface Secret {
  /** The rule by which it was found: `azure-storage-key`. */
  rule: string;
  /** How severe it is, as the scanner rates it. */
  severity: Severity;
  /** What kind of secret it is, in a line. */
  title?: string;
  /** The file that it is in. */
  path?: string;
  /** Its first line there, from 1. */
  line?: number;
}
