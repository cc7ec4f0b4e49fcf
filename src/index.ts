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
} from 'backstage-plugin-acr-common';
export { acrRegistriesApiRef } from './apis/refs';
export type { AcrRegistriesApi } from 'backstage-plugin-acr-common';
export type {
  PortalPlace,
  ProxyAccess,
  Registry,
  RegistryAccess,
} from 'backstage-plugin-acr-common';
export { acrApiRef } from './apis/refs';
export type {
  AcrApi,
  AcrRequestOptions,
  ConnectionTestOptions,
  ListOptions,
  ReferrerListOptions,
} from 'backstage-plugin-acr-common';
export type {
  RegistryApi,
  Transport,
  TransportRequest,
} from 'backstage-plugin-acr-common';
export { ProxyTransport } from './apis/ProxyTransport';
export type { ProxyTransportOptions } from './apis/ProxyTransport';
export { AcrApiClient } from 'backstage-plugin-acr-common';
export type { AcrApiClientOptions } from 'backstage-plugin-acr-common';
export type {
  ConnectionCheck,
  ConnectionStep,
  NotTriedReason,
} from 'backstage-plugin-acr-common';
export type {
  Descriptor,
  HistoryStep,
  ImageConfig,
  Manifest,
  PlatformDescriptor,
  ReferrerPage,
} from 'backstage-plugin-acr-common';
export { scanReportSourceRef } from './apis/refs';
export type {
  LeftDocument,
  ReportCandidate,
  ReportListing,
  ReportListOptions,
  ReportRequestOptions,
  ScanReportSource,
} from 'backstage-plugin-acr-common/reports';
export { SEVERITIES } from 'backstage-plugin-acr-common/reports';
export { parseDocument } from 'backstage-plugin-acr-common/reports';
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
} from 'backstage-plugin-acr-common/reports';
export { AcrError } from 'backstage-plugin-acr-common';
export type {
  AcrFailure,
  AcrFailureKind,
  FailedAnswer,
} from 'backstage-plugin-acr-common';
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
} from 'backstage-plugin-acr-common';
