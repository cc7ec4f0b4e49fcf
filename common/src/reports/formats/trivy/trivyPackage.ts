/**
 * Reads one entry of `Results[].Packages` in a report of Trivy. Source:
 * aquasecurity/trivy, `pkg/fanal/types/package.go`.
 */
import type { Package } from '../../model';
import {
  fieldsOf,
  isAbsent,
  isObject,
  LIMITS,
  makePackage,
  readPackageUrl,
  textOf,
  textsOf,
  withEpoch,
} from '../shared';
import type { EntryReading } from '../shared';
import { packageType, type TrivyResult } from './trivyVulnerability';

/**
 * Reads an entry.
 *
 * @returns nothing for what has no name: a project that is not published has none
 */
export function readTrivyPackage(
  value: unknown,
  result: TrivyResult,
): EntryReading<Package> {
  if (isObject(value) && isAbsent(value.Name)) {
    return undefined;
  }
  const entry = fieldsOf(value);
  const purl = readPackageUrl(fieldsOf(entry.Identifier).PURL);
  const version = textOf(entry.Version, LIMITS.id);
  const release = textOf(entry.Release, LIMITS.id);
  const epoch = typeof entry.Epoch === 'number' ? entry.Epoch : 0;
  const found = makePackage({
    name: entry.Name,
    // The three parts of a version stand apart for packages of a system.
    version:
      version &&
      withEpoch(release ? `${version}-${release}` : version, String(epoch)),
    type: purl?.type ?? packageType(result),
    path: entry.FilePath ?? result.place,
    licenses: textsOf(entry.Licenses, LIMITS.id),
  });
  return found ?? 'unreadable';
}
