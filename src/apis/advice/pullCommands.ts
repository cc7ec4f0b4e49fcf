import {
  AcrManifestProperties,
  AcrTag,
  BuildCache,
  commandHostOf,
  isImageConfigType,
  Registry,
  toldBuildCache,
} from 'backstage-plugin-acr-common';
import { ContainerTool, loginCommand } from './loginCommand';

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

/** An image, as far as it is known. */
export interface PulledImage {
  /** What the registry calls itself. */
  registry: string;
  repository: string;
  tag: AcrTag;
  manifest?: AcrManifestProperties;
}

/** What is known beside the image. */
interface Known {
  registry?: Registry;
  buildCache?: BuildCache;
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
  image: PulledImage,
  known: Known = {},
): PullCommand[] {
  const { tag } = image;
  const host = commandHostOf(known.registry ?? {}, image.registry);
  if (host === undefined) {
    return [];
  }
  const name = `${host}/${image.repository}`;
  const tool = isForTools(image, known) ? known.tool : undefined;
  return [
    ...(isCache(image, known)
      ? cacheCommands(name, tag.name)
      : commandsOf(image, name, tool)),
    { id: 'login', command: loginCommand(host, known.registry, tool) },
  ];
}

/**
 * What names an image to any tool, by its tag; `undefined` where it is not known which
 * host it may name.
 */
export function referenceOf(
  { registry, repository, tag }: PulledImage,
  known?: Registry,
): string | undefined {
  const host = commandHostOf(known ?? {}, registry);
  return host && `${host}/${repository}:${tag.name}`;
}

/** Whether it is something that Docker gets, or another tool in its place. */
export function isForTools(
  { manifest }: Pick<PulledImage, 'manifest'>,
  known: Pick<Known, 'buildCache'>,
): boolean {
  return !isCache({ manifest }, known) && isImage(manifest);
}

function isCache(
  { manifest }: Pick<PulledImage, 'manifest'>,
  { buildCache }: Pick<Known, 'buildCache'>,
): boolean {
  const told = manifest && toldBuildCache(manifest);
  return (buildCache ?? told) !== undefined;
}

/** An index has no configuration; what does not tell its own is an image, too. */
function isImage(manifest?: AcrManifestProperties): boolean {
  const configMediaType = manifest?.configMediaType;
  return configMediaType === undefined || isImageConfigType(configMediaType);
}

function commandsOf(
  { tag, manifest }: PulledImage,
  name: string,
  tool: ContainerTool = 'docker',
): PullCommand[] {
  const byTag = `${name}:${tag.name}`;
  const byDigest = `${name}@${manifest?.digest ?? tag.digest}`;
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
  return manifest?.configMediaType === CHART_CONFIG
    ? [
        {
          id: 'helmTag',
          command: `helm pull oci://${name} --version ${chartVersion(
            tag.name,
          )}`,
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
