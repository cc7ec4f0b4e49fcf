/**
 * Links to the source of an image, made of its labels. Labels come from
 * outside: only http(s) becomes a link, and credentials in an address go
 * nowhere.
 *
 * Paths by host, as those hosts write them: GitHub `/commit/X`,
 * `/compare/A...B`; GitLab `/-/commit/X`, `/-/compare/A...B`; Bitbucket
 * `/commits/X`, `/branches/compare/B..A`; Azure Repos, on whichever host,
 * `/commit/X`, `/branchCompare?baseVersion=GCA&targetVersion=GCB`.
 */

import { withoutCredentials } from './addresses';

/**
 * Where an image comes from.
 *
 * @alpha
 */
export interface ImageSource {
  /** What the image says, without credentials. */
  text: string;
  /** The page of the repository, or what else stands there, if it is http(s). */
  url?: string;
}

/**
 * Tells what serves the repositories of a host, such as the company's own.
 *
 * @param url - of a repository, without credentials
 * @returns the type that Backstage's integrations have for it, such as `github`;
 *   `undefined` if the host is none of theirs
 *
 * @alpha
 */
export type FindForge = (url: string) => string | undefined;

interface Forge {
  /** As Backstage's integrations call it. */
  type: string;
  /** Tells it by its host, where nobody says what serves that. */
  knows(host: string): boolean;
  /** Finds the repository in the path of an address. */
  repository: RegExp;
  commit(revision: string): string;
  compare(from: string, to: string): string;
}

const hasLabel = (label: string) => (host: string) =>
  host.split('.').includes(label);

const FORGES: Forge[] = [
  {
    type: 'github',
    knows: hasLabel('github'),
    repository: /^\/[^/]+\/[^/]+/,
    commit: revision => `/commit/${revision}`,
    compare: (from, to) => `/compare/${from}...${to}`,
  },
  {
    type: 'gitlab',
    knows: hasLabel('gitlab'),
    repository: /^(?:\/(?!-\/)[^/]+){2,}/,
    commit: revision => `/-/commit/${revision}`,
    compare: (from, to) => `/-/compare/${from}...${to}`,
  },
  {
    type: 'bitbucketCloud',
    knows: host => host === 'bitbucket.org',
    repository: /^\/[^/]+\/[^/]+/,
    commit: revision => `/commits/${revision}`,
    compare: (from, to) => `/branches/compare/${to}..${from}`,
  },
  {
    type: 'azure',
    // Azure DevOps Server has any host; its repositories are told by their path.
    knows: () => true,
    repository: /^(?:\/[^/]+)*\/_git\/[^/]+/,
    commit: revision => `/commit/${revision}`,
    compare: (from, to) =>
      `/branchCompare?baseVersion=GC${from}&targetVersion=GC${to}`,
  },
];

const REVISION = /^[0-9a-f]{7,64}$/i;

/** `git@host:path`, and the same with a scheme. */
const SSH = /^(?:ssh:\/\/)?[\w.-]+@([\w.-]+)(?::\d+\/|:|\/)(.+)$/;
const AZURE_SSH_PATH = /^v3\/([^/]+)\/([^/]+)\/([^/]+)$/;

/**
 * Reads an address as a link.
 *
 * @returns it, without credentials; `undefined` if it is no http(s) address, or
 *   nobody can tell where its password ends
 *
 * @alpha
 */
export function httpLink(text: string): string | undefined {
  return readHttpUrl(text)?.href;
}

/**
 * Reads where an image comes from.
 *
 * @alpha
 */
export function readSource(source: string, findForge?: FindForge): ImageSource {
  const address = httpLink(source);
  const url = findRepository(source, findForge)?.url ?? address;
  return url
    ? { text: address ? url : withoutCredentials(source), url }
    : { text: withoutCredentials(source) };
}

/**
 * The page of a commit; `undefined` where nobody knows how it is addressed.
 *
 * @alpha
 */
export function commitLink(
  source: string,
  revision: string,
  findForge?: FindForge,
): string | undefined {
  const repository = findRepository(source, findForge);
  return repository && REVISION.test(revision)
    ? repository.url + repository.forge.commit(revision)
    : undefined;
}

/**
 * The page of all changes between two commits of a repository.
 *
 * @alpha
 */
export function compareLink(
  source: string,
  from: string,
  to: string,
  findForge?: FindForge,
): string | undefined {
  const repository = findRepository(source, findForge);
  return repository && REVISION.test(from) && REVISION.test(to)
    ? repository.url + repository.forge.compare(from, to)
    : undefined;
}

/**
 * Tells whether two addresses are of one repository.
 *
 * @alpha
 */
export function isSameSource(
  one: string,
  other: string,
  findForge?: FindForge,
): boolean {
  const urlOf = (source: string) =>
    (
      findRepository(source, findForge)?.url ?? readSource(source).text
    ).toLowerCase();
  return urlOf(one) === urlOf(other);
}

function findRepository(
  source: string,
  findForge?: FindForge,
): { forge: Forge; url: string } | undefined {
  const url = readHttpUrl(source) ?? readSshUrl(source);
  const forge = url && forgeAt(url, findForge?.(url.href));
  const path = forge?.repository.exec(url?.pathname ?? '')?.[0];
  return url && forge && path
    ? { forge, url: `${url.origin}${path.replace(/\.git$/, '')}` }
    : undefined;
}

/** What the app says of a host goes before what its name looks like. */
function forgeAt({ hostname }: URL, toldType?: string): Forge | undefined {
  return FORGES.find(({ type, knows }) =>
    toldType === undefined ? knows(hostname) : type === toldType,
  );
}

function readHttpUrl(text: string): URL | undefined {
  const url = /^https?:\/\//i.test(text) ? parseUrl(text) : undefined;
  const plain = url && parseUrl(withoutCredentials(text));
  // Where a password may end in two places, the host may be two.
  if (!plain || plain.host !== url.host) {
    return undefined;
  }
  plain.username = '';
  plain.password = '';
  return parseUrl(withoutCredentials(plain.href));
}

/** The hosts that are known serve what they give by ssh to browsers, too. */
function readSshUrl(text: string): URL | undefined {
  const [, host, path] =
    SSH.exec(text) ?? /^git:\/\/([\w.-]+)\/(.+)$/.exec(text) ?? [];
  if (!host) {
    return undefined;
  }
  const azure = AZURE_SSH_PATH.exec(path);
  const url =
    host === 'ssh.dev.azure.com' && azure
      ? `https://dev.azure.com/${azure[1]}/${azure[2]}/_git/${azure[3]}`
      : `https://${host}/${path}`;
  return parseUrl(url);
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined; // URL.canParse is younger than supported browsers.
  }
}
