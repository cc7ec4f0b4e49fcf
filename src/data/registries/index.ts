export {
  RegistryProvider,
  useAcrApi,
  useOptionalRegistry,
  useRegistry,
} from './RegistryProvider';
export { originOf } from './origins';
export { useConnectionTest } from './useConnectionTest';
export type { ConnectionRun } from './useConnectionTest';
export { useClients } from './useClients';
export type { ClientOfRepository } from './useClients';
export { useRegistries } from './useRegistries';
export { useIsListed, useRepositories } from './useRepositories';
export type { RepositoryListing } from './useRepositories';
