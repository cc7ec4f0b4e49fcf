/** Which registries there are, by the configuration, and where. */
export type { AcrRegistriesApi } from './AcrRegistriesApi';
export { ConfiguredRegistries } from './ConfiguredRegistries';
export { keyOf } from './Registry';
export type {
  ImageRepository,
  PortalPlace,
  ProxyAccess,
  Registry,
  RegistryAccess,
} from './Registry';
export { commandHostOf } from './commandHost';
export { findNameProblemIn } from './findNameProblemIn';
export { tagInPortal } from './portalLink';
export { DEFAULT_PROXY_ACCESS } from './proxyAccess';
export { resourceNameOf } from './resourceName';
export { readSecurityListing } from './securityListing';
export type { SecurityListing } from './securityListing';
export type { ConfiguredRegistriesOptions } from './ConfiguredRegistries';
