/**
 * Reads a package of an SPDX 3 document. Source: SPDX 3.0.1, profiles Software
 * ("Package", "SoftwarePurpose") and SimpleLicensing.
 */
import type { Package, Sbom } from '../../model';
import {
  digestsOf,
  type ImageUrl,
  isDefined,
  LIMITS,
  makePackage,
  MAX_ITEMS,
  readImageUrl,
  readPackageUrl,
  sha256Of,
  textOf,
  withEpoch,
} from '../shared';
import {
  type Element,
  idOf,
  lastPart,
  readElement,
  termIn,
  textIn,
  textsIn,
  valuesOf,
} from './spdx3Element';
import type { Elements } from './spdx3Elements';

/** What a package turned out to be: one in the image, or the image itself. */
export type Spdx3PackageReading =
  | { is: 'package'; package: Package }
  | { is: 'subject'; digests: string[]; platform?: Sbom['platform'] }
  | 'unreadable'
  | undefined;

/** What is of these purposes and has no package URL is no package. */
const NO_PACKAGES: unknown[] = [
  'application',
  'archive',
  'container',
  'file',
  'operatingSystem',
  'source',
];

/** What says that nothing is told of a license. */
const NO_LICENSE = /^(?:no-?assertion|none)(?:license|element)?$/i;

/** Reads a package; `undefined` for what is none, though it is called one. */
export function readSpdx3Package(
  element: Element,
  elements: Elements,
): Spdx3PackageReading {
  const purl = findPackageUrl(element, elements);
  const purpose = termIn(element, 'primaryPurpose');
  const image = readImageUrl(purl);
  const isRoot = elements.roots.has(idOf(element) ?? '');
  if (image || ((isRoot || purpose === 'container') && !purl)) {
    return {
      is: 'subject',
      digests: digestsIn(element, image, elements),
      ...(image?.platform && { platform: image.platform }),
    };
  }
  if (!purl && NO_PACKAGES.includes(purpose)) {
    return undefined;
  }
  const url = readPackageUrl(purl);
  const read = makePackage({
    name: textIn(element, 'name') ?? url?.name,
    version: withEpoch(
      textOf(textIn(element, 'packageVersion'), LIMITS.id) ?? url?.version,
      url?.epoch,
    ),
    type: url?.type,
    licenses: findLicenses(element, elements),
  });
  return read ? { is: 'package', package: read } : 'unreadable';
}

/** The objects that a property has, or points at. */
function objectsIn(
  element: Element,
  name: string,
  { byId }: Elements,
): Element[] {
  return [
    ...valuesOf(element, name).map(readElement),
    ...textsIn(element, name).map(id => byId.get(id)),
  ].filter(isDefined);
}

/** Some write the property of identifiers in the plural. */
function findPackageUrl(
  element: Element,
  elements: Elements,
): string | undefined {
  const identifiers = ['externalIdentifier', 'externalIdentifiers']
    .flatMap(name => objectsIn(element, name, elements))
    .filter(
      each =>
        termIn(each, 'externalIdentifierType')?.toLowerCase() === 'packageurl',
    )
    .map(each => textIn(each, 'identifier'));
  return [textIn(element, 'packageUrl'), ...identifiers].find(each =>
    readPackageUrl(each),
  );
}

function digestsIn(
  element: Element,
  image: ImageUrl | undefined,
  elements: Elements,
): string[] {
  const version = textIn(element, 'packageVersion');
  const hashes = objectsIn(element, 'verifiedUsing', elements)
    .filter(hash => termIn(hash, 'algorithm')?.toLowerCase() === 'sha256')
    .map(hash => sha256Of(textIn(hash, 'hashValue')));
  return digestsOf([image?.digest, version, sha256Of(version), ...hashes]);
}

/** What was concluded, else what was declared. */
function findLicenses(element: Element, elements: Elements): string[] {
  const { concluded = [], declared = [] } =
    elements.licenses.get(idOf(element)) ?? {};
  const [read = []] = [concluded, declared]
    .map(licenses =>
      licenses
        .slice(0, MAX_ITEMS)
        .map(license => readLicense(license, elements))
        .filter(isDefined),
    )
    .filter(licenses => licenses.length > 0);
  return Array.from(new Set(read));
}

/** An expression, or a license by its name, or by its address in SPDX's list. */
function readLicense(value: unknown, { byId }: Elements): string | undefined {
  const inline = readElement(value);
  const address = inline ? idOf(inline) : value;
  const license =
    (typeof address === 'string' ? byId.get(address) : undefined) ?? inline;
  const told =
    license &&
    (textIn(license, 'licenseExpression') ?? textIn(license, 'name'));
  const text =
    told ?? (typeof address === 'string' ? lastPart(address) : undefined);
  return text && !NO_LICENSE.test(text) ? textOf(text, LIMITS.id) : undefined;
}
