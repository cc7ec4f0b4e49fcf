export {
  annotationSnippet,
  credentialsSnippet,
  endpointOf,
  endpointSnippet,
  firewallSnippet,
  loginCommand,
  loginServerSnippet,
  permissionSnippet,
  readEnabledSnippet,
  readableHeadersSnippet,
  redirectSnippet,
  registrySnippet,
  repositoriesSnippet,
  rootOf,
  targetSnippet,
} from './advice';
export type { ContainerTool } from './advice';
export { acrRegistriesApiFactory } from './factories';
export { makeRegistries } from './makeRegistries';
export { ProxyTransport } from './ProxyTransport';
export type { ProxyTransportOptions } from './ProxyTransport';
export { acrRegistriesApiRef, scanReportSourceRef } from './refs';
