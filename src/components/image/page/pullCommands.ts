import {
  AcrManifestProperties,
  BuildCache,
  commandHostOf,
  isImageConfigType,
  Registry,
  toldBuildCache,
} from 'backstage-plugin-acr-common';
import { loginCommand } from '../../../apis';
import { Image } from '../../../data/images';

/** A line to copy, and what it is for. */
export interface PullCommand {
  id:
    | 'dockerTag'
    | 'dockerDigest'
    | 'podmanTag'
    | 'podmanDigest'
    | 'dockerfile'
    | 'kubernetes'
    | 'helmTag'
    | 'orasTag'
    | 'orasDigest'
    | 'cacheFrom'
    | 'login';
  command: string;
}

/** How a Helm chart says that it is one (Helm, "OCI support"). */
const CHART_CONFIG = 'application/vnd.cncf.helm.config.v1+json';

/**
 * The ways to get an image, or an artifact that is none; none where it is not
 * known which host they may name.
 *
 * @param known - the registry, as the configuration has it, and whether it is no
 *   image, but what a build keeps
 */
export function pullCommands(
  image: Pick<Image, 'registry' | 'repository' | 'tag' | 'manifest'>,
  known: { registry?: Registry; buildCache?: BuildCache } = {},
): PullCommand[] {
  const { repository, tag, manifest } = image;
  const host = commandHostOf(known.registry ?? {}, image.registry);
  if (host === undefined) {
    return [];
  }
  const name = `${host}/${repository}`;
  return [
    ...(known.buildCache ?? toldBuildCache(manifest)
      ? cacheCommands(name, tag.name)
      : commandsOf(manifest, name, tag.name)),
    { id: 'login', command: loginCommand(host, known.registry) },
  ];
}

function commandsOf(
  { configMediaType, digest }: AcrManifestProperties,
  name: string,
  tag: string,
): PullCommand[] {
  const byTag = `${name}:${tag}`;
  const byDigest = `${name}@${digest}`;
  // An index has no configuration; what does not tell its own is an image, too.
  if (configMediaType === undefined || isImageConfigType(configMediaType)) {
    return [
      { id: 'dockerTag', command: `docker pull ${byTag}` },
      { id: 'dockerDigest', command: `docker pull ${byDigest}` },
      { id: 'podmanTag', command: `podman pull ${byTag}` },
      { id: 'podmanDigest', command: `podman pull ${byDigest}` },
      { id: 'dockerfile', command: `FROM ${byDigest}` },
      { id: 'kubernetes', command: `image: ${byDigest}` },
    ];
  }
  const oras: PullCommand[] = [
    { id: 'orasTag', command: `oras pull ${byTag}` },
    { id: 'orasDigest', command: `oras pull ${byDigest}` },
  ];
  return configMediaType === CHART_CONFIG
    ? [
        {
          id: 'helmTag',
          command: `helm pull oci://${name} --version ${chartVersion(tag)}`,
        },
        ...oras,
      ]
    : oras;
}

/** Nothing pulls a cache but the build that uses it (BuildKit, "Registry cache"). */
function cacheCommands(name: string, tag: string): PullCommand[] {
  const from = `type=registry,ref=${name}:${tag}`;
  return [
    { id: 'cacheFrom', command: `docker buildx build --cache-from ${from} .` },
  ];
}

/**
 * The version of a chart by its tag, which has `_` where the version has `+`: no
 * tag may have that (Helm, "OCI support").
 */
function chartVersion(tag: string): string {
  return tag.replace(/_/g, '+');
}
