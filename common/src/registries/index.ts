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
export { findProblemIn } from './findProblemIn';
export { tagInPortal } from './portalLink';
export { DEFAULT_PROXY_ACCESS, usualProxyAccess } from './proxyAccess';
export { readRegistries } from './readRegistries';
export { resourceNameOf } from './resourceName';
export type { ConfiguredRegistriesOptions } from './ConfiguredRegistries';
