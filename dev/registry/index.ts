export { startRegistry } from './startRegistry';
export type { RegistryOptions, RunningRegistry } from './startRegistry';
export type {
  Account,
  Behaviour,
  ManifestRecord,
  RepositoryRecord,
  Scope,
  TagRecord,
} from './types';
