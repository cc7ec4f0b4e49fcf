/**
 * What is known of an image's security, whatever format it is written in.
 * Everything in it comes from documents that somebody attached: nobody has
 * verified it, texts are shown as texts, and `url` is http(s) or absent.
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

/**
 * A list of what is in an image.
 *
 * @public
 */
export interface Sbom extends DocumentSubject {
  /** In which format it is written. */
  format: 'cyclonedx' | 'spdx' | 'syft' | 'trivy';
  /** When the document was made, as it says. */
  createdAt?: Date;
  /** What is in the image, in the order of the document. */
  packages: Package[];
  /** How many entries could not be read, and are not in the list. */
  unreadable: number;
}

/**
 * What a statement of VEX is about.
 *
 * @public
 */
export interface VexProduct {
  /** The digests of the image that it names; empty if it names none. */
  digests: string[];
  /** The package URL that it is, if it is one. */
  purl?: string;
  /** The package URLs of what in the product it is about; empty: all of it. */
  subcomponents: string[];
}

/**
 * What a VEX document says of some vulnerabilities.
 *
 * @public
 */
export interface VexStatement {
  /** All names of the vulnerability. */
  vulnerabilities: string[];
  /** The images and packages that it is said of. */
  products: VexProduct[];
  /** What is said of the vulnerability. */
  claim: Claim;
}

/**
 * A document that says which vulnerabilities matter to a product. It is no scan.
 *
 * @public
 */
export interface VexDocument {
  /** In which format it is written. */
  format: 'openvex' | 'cyclonedx';
  /** When the document was made, as it says. */
  createdAt?: Date;
  /** Who says it, where that is told. */
  author?: string;
  /** What it says, in its order. */
  statements: VexStatement[];
  /** How many statements could not be read, and are not in the list. */
  unreadable: number;
}

/**
 * How an image was built, as the builder attests it.
 *
 * @public
 */
export interface Provenance extends DocumentSubject {
  /** Such as `https://github.com/contoso/shop`, as it stands there. */
  source?: string;
  /** The commit of the source. */
  revision?: string;
  /** Who built it: an identifier, mostly an address. */
  builder?: string;
  /** When the build ended, or else began. */
  createdAt?: Date;
}

/**
 * Why a document is of no use, though it is in order.
 *
 * @public
 */
export type ForeignProblem =
  | { code: 'signature' }
  | { code: 'envelope'; payloadType?: string }
  | { code: 'statement'; predicateType?: string }
  /** It is of a form that is known by its name alone. */
  | { code: 'format'; name: string; version?: string }
  /** The scan failed; `message` is the scanner's own. */
  | { code: 'scan-failed'; message?: string }
  /** In the words of an app's own source of reports. */
  | { code: 'other'; text: string };

/**
 * Why a document cannot be read.
 *
 * @public
 */
export type ReadingProblem =
  | { code: 'no-json' }
  | { code: 'too-deep'; levels: number }
  | { code: 'too-many-lines'; lines: number }
  /** It has more in it than can be kept in memory. */
  | { code: 'too-much' }
  | { code: 'no-object' }
  | { code: 'other-shape' }
  | { code: 'wrapped-too-often' }
  | { code: 'unknown-format' }
  /** In the words of an app's own source of reports. */
  | { code: 'other'; text: string };

/**
 * What one document turned out to be.
 *
 * @public
 */
export type SingleReading =
  | { kind: 'scan-report'; report: ScanReport }
  | { kind: 'sbom'; sbom: Sbom }
  | { kind: 'vex'; vex: VexDocument }
  | { kind: 'provenance'; provenance: Provenance }
  /** It is a document of a known form, that tells of something else. */
  | { kind: 'not-supported'; problem: ForeignProblem }
  /** It is none: cut short, no JSON, or of another shape. */
  | { kind: 'unreadable'; problem: ReadingProblem };

/**
 * What a document turned out to be. A reader never throws.
 *
 * @public
 */
export type DocumentReading =
  | SingleReading
  /** There are several documents in it, as in JSON Lines. */
  | { kind: 'several'; readings: SingleReading[] };
