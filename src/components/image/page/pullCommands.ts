import {
  AcrManifestProperties,
  BuildCache,
  commandHostOf,
  isImageConfigType,
  Registry,
  toldBuildCache,
} from 'backstage-plugin-acr-common';
import { ContainerTool, loginCommand } from '../../../apis';
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

/** What is known beside the image. */
interface Known {
  registry?: Registry;
  buildCache?: BuildCache;
  tool?: ContainerTool;
}

/** What is pulled, and what with. */
interface PulledName {
  /** With the host. */
  name: string;
  tag: string;
  tool?: ContainerTool;
}

/** How a Helm chart says that it is one (Helm, "OCI support"). */
const CHART_CONFIG = 'application/vnd.cncf.helm.config.v1+json';

/**
 * The ways to get an image, or an artifact that is none; none where it is not
 * known which host they may name.
 *
 * @param known - the registry, as the configuration has it; whether it is no image,
 *   but what a build keeps; and what gets images, if that is not Docker
 */
export function pullCommands(
  image: Pick<Image, 'registry' | 'repository' | 'tag' | 'manifest'>,
  known: Known = {},
): PullCommand[] {
  const { repository, tag, manifest } = image;
  const host = commandHostOf(known.registry ?? {}, image.registry);
  if (host === undefined) {
    return [];
  }
  const name = `${host}/${repository}`;
  const tool = isForTools(image, known) ? known.tool : undefined;
  return [
    ...(isCache(manifest, known)
      ? cacheCommands(name, tag.name)
      : commandsOf(manifest, { name, tag: tag.name, tool })),
    { id: 'login', command: loginCommand(host, known.registry, tool) },
  ];
}

/** Whether it is something that Docker gets, or another tool in its place. */
export function isForTools(
  { manifest }: { manifest: AcrManifestProperties },
  known: Pick<Known, 'buildCache'>,
): boolean {
  return !isCache(manifest, known) && isImage(manifest);
}

function isCache(
  manifest: AcrManifestProperties,
  { buildCache }: Pick<Known, 'buildCache'>,
): boolean {
  return (buildCache ?? toldBuildCache(manifest)) !== undefined;
}

/** An index has no configuration; what does not tell its own is an image, too. */
function isImage({ configMediaType }: AcrManifestProperties): boolean {
  return configMediaType === undefined || isImageConfigType(configMediaType);
}

function commandsOf(
  manifest: AcrManifestProperties,
  { name, tag, tool = 'docker' }: PulledName,
): PullCommand[] {
  const { configMediaType, digest } = manifest;
  const byTag = `${name}:${tag}`;
  const byDigest = `${name}@${digest}`;
  if (isImage(manifest)) {
    return [
      { id: `${tool}Tag`, command: `${tool} pull ${byTag}` },
      { id: `${tool}Digest`, command: `${tool} pull ${byDigest}` },
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
