/**
 * What packages are called, whoever calls them: Trivy writes one name and one
 * version, CycloneDX and package URLs take them apart. Source: the Package URL
 * specification, "Known types" and "Known qualifiers".
 */
import { PackageURL } from 'packageurl-js';
import type { Package } from '../../model';
import { LIMITS, textOf } from './lookInto';

/** What a package URL tells of a package. */
export interface PackageId {
  type: string;
  name: string;
  version?: string;
  epoch?: string;
}

/** The types whose packages are called by namespace and name. */
const SEPARATORS = new Map([
  ['maven', ':'],
  ['npm', '/'],
  ['golang', '/'],
  ['composer', '/'],
  ['github', '/'],
  ['swift', '/'],
]);

/** Reads a package URL; `undefined` if it is none. */
export function readPackageUrl(value: unknown): PackageId | undefined {
  const url = parsePackageUrl(value);
  if (!url) {
    return undefined;
  }
  const { type, namespace, name, version, qualifiers } = url;
  const separator = SEPARATORS.get(type);
  return {
    type,
    name: namespace && separator ? `${namespace}${separator}${name}` : name,
    version,
    epoch: qualifiers?.epoch,
  };
}

/** Takes a package URL apart; `undefined` if it is none. */
export function parsePackageUrl(value: unknown): PackageURL | undefined {
  if (typeof value !== 'string' || value.length > LIMITS.url) {
    return undefined;
  }
  try {
    return PackageURL.fromString(value);
  } catch {
    return undefined;
  }
}

/** Joins a group and a name as packages of a type are called. */
export function fullName(
  group: string | undefined,
  name: string,
  type: string | undefined,
): string {
  const separator = SEPARATORS.get(type ?? '') ?? '/';
  return !group || name.startsWith(group + separator)
    ? name
    : `${group}${separator}${name}`;
}

/** Puts an epoch before a version (Debian policy, 5.6.12), unless it is there. */
export function withEpoch(
  version: string | undefined,
  epoch: string | undefined,
): string | undefined {
  return version &&
    epoch &&
    /^[1-9]\d{0,9}$/.test(epoch) &&
    !version.startsWith(`${epoch}:`)
    ? `${epoch}:${version}`
    : version;
}

/** Makes a package of what was found of it; `undefined` without a name. */
export function makePackage(parts: {
  name: unknown;
  version: unknown;
  type?: string;
  path?: unknown;
  licenses?: string[];
}): Package | undefined {
  const name = textOf(parts.name, LIMITS.id);
  const version = textOf(parts.version, LIMITS.id);
  const type = textOf(parts.type, LIMITS.id);
  const path = textOf(parts.path, LIMITS.path);
  return name === undefined
    ? undefined
    : {
        name,
        ...(version && { version }),
        ...(type && { type }),
        ...(path && { path }),
        ...(parts.licenses?.length && { licenses: parts.licenses }),
      };
}
