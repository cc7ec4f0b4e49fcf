/**
 * The images of a component, from Azure Container Registry, on its Backstage
 * page.
 *
 * @packageDocumentation
 */
export { acrPlugin, AcrImagesCard, AcrPage, AcrRegistriesPage } from './plugin';
export type { AcrImagesCardProps } from './components/entity/card';
export { ProxyTransport } from './apis';
export type { ProxyTransportOptions } from './apis';
export { acrRegistriesApiRef, scanReportSourceRef } from './apis';
export {
  ACR_REGISTRY_ANNOTATION,
  ACR_REPOSITORY_ANNOTATION,
  AcrApiClient,
  isAcrAvailable,
  isAcrError,
} from 'backstage-plugin-acr-common';
export type { AcrApi, AcrRegistriesApi } from 'backstage-plugin-acr-common';
export type { ScanReportSource } from 'backstage-plugin-acr-common/reports';
