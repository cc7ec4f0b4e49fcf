import { isImageConfigType } from '../../api/mediaTypes';
import { ImageManifest } from '../../api/types';
import { Image } from '../../hooks/useImage';
import { Registry } from '../../registries/Registry';
import { loginCommand } from '../loginCommand';

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
    | 'login';
  command: string;
}

/** How a Helm chart says that it is one (Helm, "OCI support"). */
const CHART_CONFIG = 'application/vnd.cncf.helm.config.v1+json';

/**
 * The ways to get an image, or an artifact that is none. The login server comes
 * from the registry's answer: no configuration has to say it again.
 *
 * @param configured - the registry, as the configuration has it
 */
export function pullCommands(
  image: Pick<Image, 'registry' | 'repository' | 'tag' | 'manifest'>,
  configured?: Registry,
): PullCommand[] {
  const { registry, repository, tag, manifest } = image;
  const name = `${registry}/${repository}`;
  return [
    ...commandsOf(manifest, name, tag.name),
    { id: 'login', command: loginCommand(registry, configured) },
  ];
}

function commandsOf(
  { configMediaType, digest }: ImageManifest,
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

/**
 * The version of a chart by its tag, which has `_` where the version has `+`: no
 * tag may have that (Helm, "OCI support").
 */
function chartVersion(tag: string): string {
  return tag.replace(/_/g, '+');
}
