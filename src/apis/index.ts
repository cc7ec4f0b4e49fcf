export {
  annotationSnippet,
  endpointOf,
  endpointSnippet,
  loginServerSnippet,
  readableHeadersSnippet,
  rootOf,
} from './advice';
export { acrApiFactory, acrRegistriesApiFactory } from './factories';
export { makeClient } from './makeClient';
export { ProxyTransport } from './ProxyTransport';
export type { ProxyTransportOptions } from './ProxyTransport';
export { acrApiRef, acrRegistriesApiRef, scanReportSourceRef } from './refs';
