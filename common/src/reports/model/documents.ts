/** What is attached to images besides reports of scans. */
import type { Claim, Package } from './finding';
import type { DocumentSubject } from './scanReport';

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
