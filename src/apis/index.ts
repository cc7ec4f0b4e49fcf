export {
  annotationSnippet,
  credentialsSnippet,
  endpointOf,
  endpointSnippet,
  firewallSnippet,
  isForTools,
  loginCommand,
  loginServerSnippet,
  permissionSnippet,
  pullCommands,
  readEnabledSnippet,
  readableHeadersSnippet,
  redirectSnippet,
  referenceOf,
  registrySnippet,
  repositoriesSnippet,
  rootOf,
  targetSnippet,
} from './advice';
export type { ContainerTool, PullCommand, PulledImage } from './advice';
export { acrRegistriesApiFactory } from './factories';
export { makeRegistries } from './makeRegistries';
export { ProxyTransport } from './ProxyTransport';
export type { ProxyTransportOptions } from './ProxyTransport';
export { acrRegistriesApiRef, scanReportSourceRef } from './refs';
