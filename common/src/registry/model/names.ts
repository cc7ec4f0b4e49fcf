/**
 * The registry's grammar for names. Names come from outside (annotations,
 * answers), and a browser resolves `..` before a request leaves, so a name is
 * checked here before it enters a URL.
 *
 * Source of the grammars: the OCI distribution specification 1.1, "Pulling
 * manifests" (repository and tag), and Azure's limit to SHA-256 digests.
 */

const REPOSITORY =
  /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const HOST =
  /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\d{1,5})?$/i;
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** The longest host that there can be (RFC 1035), and a port. */
const MAX_HOST_LENGTH = 253 + ':65535'.length;

/**
 * The longest repository name that the registry takes, in characters.
 *
 * @alpha
 */
export const MAX_REPOSITORY_LENGTH = 255;

/** The login servers of Azure's public and sovereign clouds end like this. */
const LOGIN_SERVER = /^[^/]*\.azurecr\.(?:io|cn|us|de)(?=\/|$)/i;

/**
 * What is wrong with a repository name, in the order in which it is looked for:
 * the first that applies is the one worth telling a user.
 *
 * @public
 */
export type NameProblem =
  | 'too-long'
  | 'white-space'
  | 'scheme'
  | 'host'
  | 'query'
  | 'parent-path'
  | 'tag'
  | 'upper-case'
  | 'grammar';

const CHECKS: ReadonlyArray<[NameProblem, (name: string) => boolean]> = [
  ['too-long', name => name.length > MAX_REPOSITORY_LENGTH],
  ['white-space', name => /\s/.test(name)],
  ['scheme', name => name.includes('://')],
  // A port tells a host too: `localhost:5000/team/api`.
  ['host', name => LOGIN_SERVER.test(name) || /^[^/]*:\d+\//.test(name)],
  ['query', name => /[?#]/.test(name)],
  ['parent-path', name => name.split(/[/\\]/).some(part => part === '..')],
  ['tag', name => /[:@]/.test(name)],
  ['upper-case', name => /[A-Z]/.test(name)],
  ['grammar', name => !REPOSITORY.test(name)],
];

/**
 * Finds what is wrong with a repository name.
 *
 * @param name - a name from outside, of any content and length
 * @returns the problem, or `undefined` if the name is one the registry can have
 */
export function findNameProblem(name: string): NameProblem | undefined {
  return CHECKS.find(([, applies]) => applies(name))?.[0];
}

/**
 * Tells whether a registry can have a repository of this name. It may begin with
 * the login server of another one, as cache rules and imports make them
 * (Azure/acr#765): then it is nevertheless a name in this registry.
 */
export function isRepositoryName(name: string): boolean {
  return name.length <= MAX_REPOSITORY_LENGTH && REPOSITORY.test(name);
}

/**
 * Finds what is wrong with the name of a repository in a registry that is known.
 * There a login server is a part of the name, unless nothing comes behind it.
 *
 * @alpha
 */
export function findProblemInRegistry(name: string): NameProblem | undefined {
  return isRepositoryName(name) && name.includes('/')
    ? undefined
    : findNameProblem(name);
}

/**
 * Tells whether a text is a digest as Azure Container Registry writes it:
 * `sha256:` and 64 lower-case hexadecimal digits.
 *
 * @alpha
 */
export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}

/**
 * Tells whether a text can be the name of a tag.
 *
 * @alpha
 */
export function isTagName(text: string): boolean {
  return TAG.test(text);
}

/**
 * Tells whether a text is a host, with a port or without: what a registry's
 * login server is (RFC 1123, section 2.1).
 *
 * @alpha
 */
export function isHost(text: string): boolean {
  return text.length <= MAX_HOST_LENGTH && HOST.test(text);
}
