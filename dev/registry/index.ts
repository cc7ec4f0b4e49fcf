export { startRegistry } from './startRegistry';
export type { RegistryOptions, RunningRegistry } from './startRegistry';
export type {
  Account,
  Behaviour,
  ManifestRecord,
  RepositoryContent,
  RepositoryRecord,
  Scope,
  StoredManifest,
  TagRecord,
} from './types';
