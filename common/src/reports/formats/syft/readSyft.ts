/**
 * Reads the JSON of Syft, a list of packages. Source: anchore/syft, the golden files
 * of `syft/format/syftjson`.
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
  isObject,
  LIMITS,
  listOf,
  makePackage,
  MAX_ITEMS,
  PackageList,
  platformOf,
  readPackageUrl,
  textOf,
  withEpoch,
} from '../shared';

/** Of these a location is the database that all of them stand in. */
const IN_DATABASES: unknown[] = ['deb', 'apk', 'rpm', 'alpm', 'portage'];

/** Tells whether a document is Syft's; older ones do not name their tool. */
export function isSyft(document: Record<string, unknown>): boolean {
  const { name } = fieldsOf(document.descriptor);
  return (
    Array.isArray(document.artifacts) &&
    (name === 'syft' || (isAbsent(name) && isObject(document.source)))
  );
}

/** Reads a document; its packages one step each. */
export function* readSyft(document: Record<string, unknown>): Steps<Sbom> {
  const list = new PackageList();
  for (const artifact of listOf(document.artifacts)) {
    yield;
    list.add(readArtifact(artifact));
  }
  const source = fieldsOf(document.source);
  // What is `metadata` now was `target`.
  const image = fieldsOf(source.metadata ?? source.target);
  const imageId = digestOf(image.imageID);
  const platform = platformOf(image);
  return {
    format: 'syft',
    createdAt: dateOf(fieldsOf(document.descriptor).timestamp),
    subjects: digestsOf([
      image.manifestDigest,
      imageId,
      source.version,
      ...firstOf(image.repoDigests),
    ]),
    ...(imageId && { imageId }),
    ...(platform && { platform }),
    packages: list.packages,
    unreadable: list.unreadable,
  };
}

function readArtifact(value: unknown): Package | undefined {
  const { name, version, type, purl, locations, licenses } = fieldsOf(value);
  const url = readPackageUrl(purl);
  return makePackage({
    // Syft calls Java's packages by half of their name.
    name: url?.type === 'maven' ? url.name : name,
    version: withEpoch(textOf(version, LIMITS.id), url?.epoch),
    type: url?.type,
    path: IN_DATABASES.includes(type)
      ? undefined
      : fieldsOf(listOf(locations)[0]).path,
    licenses: readLicenses(licenses),
  });
}

/** Texts once, objects now. */
function readLicenses(licenses: unknown): string[] {
  return listOf(licenses)
    .slice(0, MAX_ITEMS)
    .map(license => {
      const { spdxExpression, value } = fieldsOf(license);
      return [spdxExpression, value, license]
        .map(each => textOf(each, LIMITS.id))
        .find(isDefined);
    })
    .filter(isDefined);
}
