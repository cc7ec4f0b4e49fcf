/**
 * What the ACR plugins for Backstage share, in browsers and on servers.
 *
 * @packageDocumentation
 */

export {
  findNameProblem,
  findProblemInRegistry,
  isDigest,
  isHost,
  isRepositoryName,
  isTagName,
  MAX_REPOSITORY_LENGTH,
} from './registry/model/names';
export type { NameProblem } from './registry/model/names';
