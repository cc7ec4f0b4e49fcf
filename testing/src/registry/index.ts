export { startRegistry } from './startRegistry';
export type { RegistryOptions, RunningRegistry } from './startRegistry';
export type {
  Account,
  Behaviour,
  Fault,
  ManifestRecord,
  RepositoryContent,
  RepositoryRecord,
  Scope,
  StoredManifest,
  TagRecord,
} from './types';
