/**
 * Reads SPDX 2, JSON: a list of packages. Source: SPDX 2.3, clauses 7
 * ("Package information") and 11 ("Relationships").
 */
import type { Package, Sbom } from '../../model';
import type { Steps } from '../../../steps';
import {
  dateOf,
  digestOf,
  digestsOf,
  fieldsOf,
  firstOf,
  isAbsent,
  isDefined,
  LIMITS,
  listOf,
  makePackage,
  MAX_VALUES,
  PackageList,
  readImageUrl,
  readPackageUrl,
  referenceOf,
  sha256Of,
  textOf,
  withEpoch,
} from '../shared';
import type { PackageId } from '../shared';

/** Clause 7.24: what of these purposes has no package URL is no package. */
const NO_PACKAGES: unknown[] = [
  'APPLICATION',
  'ARCHIVE',
  'CONTAINER',
  'FILE',
  'OPERATING-SYSTEM',
  'SOURCE',
];

/** Clauses 7.13 and 7.15: that nothing is told. */
const NO_LICENSE: unknown[] = ['NOASSERTION', 'NONE'];

/** Tells whether a document is SPDX 2, of whatever minor version. */
export function isSpdx(document: Record<string, unknown>): boolean {
  return (
    typeof document.spdxVersion === 'string' &&
    /^SPDX-2\.\d{1,3}$/.test(document.spdxVersion)
  );
}

/** Reads a document; its packages one step each. */
export function* readSpdx(document: Record<string, unknown>): Steps<Sbom> {
  const described = yield* findDescribed(document);
  const subjects: unknown[] = [];
  let platform: Sbom['platform'];
  let imageId: string | undefined;
  const list = new PackageList();
  const isList =
    Array.isArray(document.packages) || isAbsent(document.packages);
  for (const value of listOf(document.packages)) {
    yield;
    const entry = fieldsOf(value);
    const url = findPackageUrl(entry.externalRefs);
    const isSubject = url
      ? url.type === 'oci'
      : described.has(referenceOf(entry.SPDXID)) ||
        entry.primaryPackagePurpose === 'CONTAINER';
    if (isSubject) {
      if (subjects.length < MAX_VALUES) {
        subjects.push(...digestsIn(entry, url), ...toldBy(entry, 'RepoDigest'));
      }
      imageId ??= digestOf(toldBy(entry, 'ImageID')[0]);
      platform ??= findPlatform(entry.externalRefs);
    } else if (url || !NO_PACKAGES.includes(entry.primaryPackagePurpose)) {
      list.add(readPackage(entry, url));
    }
  }
  return {
    format: 'spdx',
    createdAt: dateOf(fieldsOf(document.creationInfo).created),
    subjects: digestsOf([...subjects, imageId]),
    ...(imageId && { imageId }),
    ...(platform && { platform }),
    packages: list.packages,
    unreadable: list.unreadable + (isList ? 0 : 1),
  };
}

/** What the document is of: it names its id in one of two ways. */
function* findDescribed(
  document: Record<string, unknown>,
): Steps<ReadonlySet<unknown>> {
  const described = new Set<unknown>();
  for (const id of listOf(document.documentDescribes)) {
    yield;
    described.add(referenceOf(id));
  }
  for (const relationship of listOf(document.relationships)) {
    yield;
    const { spdxElementId, relationshipType, relatedSpdxElement } =
      fieldsOf(relationship);
    if (
      spdxElementId === 'SPDXRef-DOCUMENT' &&
      relationshipType === 'DESCRIBES'
    ) {
      described.add(referenceOf(relatedSpdxElement));
    }
  }
  described.delete(undefined);
  return described;
}

/** Clause 7.21; 2.2 wrote `PACKAGE_MANAGER`, and some tools still do. */
function packageUrlsIn(externalRefs: unknown): unknown[] {
  return firstOf(externalRefs)
    .map(ref => fieldsOf(ref))
    .filter(
      ({ referenceCategory, referenceType }) =>
        referenceType === 'purl' &&
        (referenceCategory === 'PACKAGE-MANAGER' ||
          referenceCategory === 'PACKAGE_MANAGER'),
    )
    .map(({ referenceLocator }) => referenceLocator);
}

function findPackageUrl(externalRefs: unknown): PackageId | undefined {
  return packageUrlsIn(externalRefs).map(readPackageUrl).find(isDefined);
}

function findPlatform(externalRefs: unknown): Sbom['platform'] {
  return packageUrlsIn(externalRefs)
    .map(url => readImageUrl(url)?.platform)
    .find(isDefined);
}

/**
 * What Trivy writes beside an image: `ImageID: sha256:…`, once into
 * `attributionTexts`, now into annotations (aquasecurity/trivy,
 * `pkg/sbom/spdx/marshal.go`).
 */
function toldBy(entry: Record<string, unknown>, name: string): unknown[] {
  return [
    ...firstOf(entry.attributionTexts),
    ...firstOf(entry.annotations).map(
      annotation => fieldsOf(annotation).comment,
    ),
  ]
    .filter(text => typeof text === 'string')
    .filter(text => text.startsWith(`${name}: `))
    .map(text => text.slice(name.length + 2));
}

function readPackage(
  entry: Record<string, unknown>,
  url: PackageId | undefined,
): Package | undefined {
  const licenses = [entry.licenseConcluded, entry.licenseDeclared]
    .filter(license => !NO_LICENSE.includes(license))
    .map(license => textOf(license, LIMITS.id))
    .filter(isDefined);
  return makePackage({
    name: entry.name,
    version: withEpoch(
      textOf(entry.versionInfo, LIMITS.id) ?? url?.version,
      url?.epoch,
    ),
    type: url?.type,
    licenses: licenses.slice(0, 1),
  });
}

function digestsIn(
  entry: Record<string, unknown>,
  url: PackageId | undefined,
): unknown[] {
  return [
    url?.version,
    entry.versionInfo,
    ...listOf(entry.checksums)
      .slice(0, 100)
      .map(checksum => fieldsOf(checksum))
      .filter(({ algorithm }) => algorithm === 'SHA256')
      .map(({ checksumValue }) => sha256Of(checksumValue)),
  ];
}
