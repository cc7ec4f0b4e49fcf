import { Image } from '../../hooks/useImage';

/** A line to copy, and what it is for. */
export interface PullCommand {
  id:
    | 'docker-tag'
    | 'docker-digest'
    | 'podman-tag'
    | 'podman-digest'
    | 'dockerfile'
    | 'kubernetes'
    | 'login';
  command: string;
}

/**
 * The ways to get an image. The login server comes from the registry's answer:
 * no configuration has to say it again.
 */
export function pullCommands({
  registry,
  repository,
  tag,
}: Pick<Image, 'registry' | 'repository' | 'tag'>): PullCommand[] {
  const byTag = `${registry}/${repository}:${tag.name}`;
  const byDigest = `${registry}/${repository}@${tag.digest}`;
  return [
    { id: 'docker-tag', command: `docker pull ${byTag}` },
    { id: 'docker-digest', command: `docker pull ${byDigest}` },
    { id: 'podman-tag', command: `podman pull ${byTag}` },
    { id: 'podman-digest', command: `podman pull ${byDigest}` },
    { id: 'dockerfile', command: `FROM ${byDigest}` },
    { id: 'kubernetes', command: `image: ${byDigest}` },
    { id: 'login', command: `az acr login --name ${registry}` },
  ];
}
