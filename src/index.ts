/**
 * The images of a component, from Azure Container Registry, on its Backstage
 * page.
 *
 * @packageDocumentation
 */
export { acrPlugin, AcrImagesCard, AcrPage, AcrRegistriesPage } from './plugin';
export type { AcrImagesCardProps } from './components/ImagesCard';
export {
  ACR_REGISTRY_ANNOTATION,
  ACR_REPOSITORY_ANNOTATION,
  isAcrAvailable,
} from './annotations';
export { acrRegistriesApiRef } from './apis/refs';
export type { AcrRegistriesApi } from './registries/AcrRegistriesApi';
export type {
  PortalPlace,
  ProxyAccess,
  Registry,
  RegistryAccess,
} from './registries/Registry';
export { acrApiRef } from './apis/refs';
export type {
  AcrApi,
  AcrRequestOptions,
  ConnectionTestOptions,
  ListOptions,
  ReferrerListOptions,
} from './api/AcrApi';
export type { RegistryApi, Transport, TransportRequest } from './api/Transport';
export { ProxyTransport } from './apis/ProxyTransport';
export type { ProxyTransportOptions } from './apis/ProxyTransport';
export { AcrApiClient } from './api/AcrApiClient';
export type { AcrApiClientOptions } from './api/AcrApiClient';
export type {
  ConnectionCheck,
  ConnectionStep,
  NotTriedReason,
} from './api/connection';
export type {
  Descriptor,
  HistoryStep,
  ImageConfig,
  Manifest,
  PlatformDescriptor,
  ReferrerPage,
} from './api/contentTypes';
export { scanReportSourceRef } from './apis/refs';
export type {
  LeftDocument,
  ReportCandidate,
  ReportListing,
  ReportListOptions,
  ReportRequestOptions,
  ScanReportSource,
} from './security/sources/ScanReportSource';
export { SEVERITIES } from './security/model';
export { parseDocument } from './security/formats/readDocument';
export type { Turns } from 'backstage-plugin-acr-common/reports';
export type {
  Claim,
  Coverage,
  CoverageLevel,
  CoverageSubject,
  DocumentReading,
  DocumentSubject,
  Finding,
  FindingStatus,
  ForeignProblem,
  Misconfiguration,
  Package,
  Provenance,
  ReadingProblem,
  Sbom,
  Scanner,
  ScanReport,
  Secret,
  SetAsideFinding,
  SettingAside,
  Severity,
  SingleReading,
  VexDocument,
  VexProduct,
  VexStatement,
} from './security/model';
export { AcrError } from './api/AcrError';
export type { AcrFailure, AcrFailureKind, FailedAnswer } from './api/AcrError';
export type { NameProblem } from 'backstage-plugin-acr-common';
export type {
  ImageManifest,
  ImageTag,
  ListCursor,
  ManifestPage,
  Platform,
  Repository,
  RepositoryPage,
  TagPage,
  TagProperties,
} from './api/types';
