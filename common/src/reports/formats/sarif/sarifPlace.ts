/**
 * Where in the image a SARIF result is. Sources: SARIF 2.1.0, section 3.28
 * ("location"); aquasecurity/trivy, `pkg/report/sarif.go` (the packages of the
 * operating system are in the image's repository); anchore/grype,
 * `presenter/sarif` (the image's short name is before the path, and the logical
 * location is `image@layer:/path`); snyk/cli, `get-sarif-result.ts` (a file that
 * was told of, or the image).
 */
import type {
  ArtifactLocation,
  Location,
  LogicalLocation,
  PhysicalLocation,
  Region,
  Result,
} from 'sarif';
import {
  digestOf,
  fieldsOf,
  isDefined,
  LIMITS,
  listOf,
  textOf,
  type Untrusted,
} from '../shared';

/** Where a result is, as far as it says. */
export interface SarifPlace {
  path?: string;
  /** Its first line there. */
  line?: number;
  /** The digest of the layer. */
  layer?: string;
  /** The names of its logical locations. */
  names: string[];
}

/** What stands for the image as a whole, for want of a file. */
const NO_PATH = /^(?:\/?dockerfile|docker-image|image|unknown|[./-]+)$/i;

/** `image@sha256:…:/path`, with the digest of the layer. */
const IN_LAYER = /@(sha256:[0-9a-f]{64}):\//;

/** The most logical locations that are looked at. */
const MAX_NAMES = 20;

/**
 * Finds the place of a result by its first location.
 *
 * @param imageNames - what the image is called: no path begins with that
 * @param isSnyk - whether only absolute paths are in the image
 */
export function findPlace(
  result: Untrusted<Result>,
  imageNames: readonly string[],
  isSnyk: boolean,
): SarifPlace {
  const location = fieldsOf<Location>(listOf(result.locations)[0]);
  const physical = fieldsOf<PhysicalLocation>(location.physicalLocation);
  const artifact = fieldsOf<ArtifactLocation>(physical.artifactLocation);
  const line = fieldsOf<Region>(physical.region).startLine;
  const logical = listOf(location.logicalLocations)
    .slice(0, MAX_NAMES)
    .map(each => fieldsOf<LogicalLocation>(each));
  const names = logical
    .map(each => textOf(each.fullyQualifiedName, LIMITS.message))
    .filter(isDefined);
  const uri = pathOfUri(textOf(artifact.uri, LIMITS.path));
  const path =
    withoutImage(uri, names, imageNames) ??
    logical.map(({ name }) => textOf(name, LIMITS.path)).find(isAbsolute);
  const layer = digestOf(
    names.map(name => IN_LAYER.exec(name)?.[1]).find(isDefined),
  );
  return {
    ...(path && (!isSnyk || isAbsolute(path)) && { path }),
    ...(typeof line === 'number' && line > 0 && { line }),
    ...(layer && { layer }),
    names,
  };
}

function isAbsolute(path: string | undefined): boolean {
  return path !== undefined && path.startsWith('/');
}

/** The path that a URI reference has, as it is in the image. */
function pathOfUri(uri: string | undefined): string | undefined {
  const path = uri?.replace(/^file:\/\/(?=\/)/, '');
  try {
    return path && decodeURIComponent(path);
  } catch {
    // Whoever writes a path as it is may have a `%` in it.
    return path;
  }
}

function withoutImage(
  path: string | undefined,
  names: readonly string[],
  imageNames: readonly string[],
): string | undefined {
  if (path === undefined || NO_PATH.test(path) || imageNames.includes(path)) {
    return undefined;
  }
  // One part alone could be a folder: `app/package.json` in an image `app`.
  const before = imageNames.find(
    name => name.includes('/') && path.startsWith(`${name}/`),
  );
  if (before !== undefined) {
    return path.slice(before.length + 1);
  }
  const slash = path.indexOf('/');
  const isBelowImage = names.some(name => {
    const at = name.indexOf(':/');
    return at > 0 && slash > 0 && path.endsWith(name.slice(at + 1));
  });
  return isBelowImage ? path.slice(slash + 1) : path;
}

/**
 * What an image is called where it stands for a path: with and without registry,
 * tag and digest, and with `_` for `:`.
 */
export function imageNamesOf(value: unknown): string[] {
  const image = textOf(value, LIMITS.path);
  if (image === undefined) {
    return [];
  }
  const name = image.replace(/@.*$/, '').replace(/:[^/]*$/, '');
  const [first, ...rest] = name.split('/');
  const path =
    rest.length > 0 && /[.:]|^localhost$/.test(first) ? rest.join('/') : name;
  return [image, image.replace(/:/g, '_'), name, path];
}
