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
export { acrApiRef, acrRegistriesApiRef, scanReportSourceRef } from './apis';
export {
  ACR_REGISTRY_ANNOTATION,
  ACR_REPOSITORY_ANNOTATION,
  AcrApiClient,
  AcrError,
  isAcrAvailable,
  isAcrError,
} from 'backstage-plugin-acr-common';
export type {
  AcrApi,
  AcrApiClientOptions,
  AcrFailure,
  AcrFailureKind,
  AcrRegistriesApi,
  AcrRequestOptions,
  ConnectionCheck,
  ConnectionStep,
  ConnectionTestOptions,
  Descriptor,
  FailedAnswer,
  HistoryStep,
  ImageConfig,
  ImageManifest,
  ImageTag,
  ListCursor,
  ListOptions,
  Manifest,
  ManifestPage,
  NameProblem,
  NotTriedReason,
  Platform,
  PlatformDescriptor,
  PortalPlace,
  ProxyAccess,
  ReferrerListOptions,
  ReferrerPage,
  Registry,
  RegistryAccess,
  RegistryApi,
  Repository,
  RepositoryPage,
  TagPage,
  TagProperties,
  Transport,
  TransportRequest,
} from 'backstage-plugin-acr-common';
export { parseDocument, SEVERITIES } from 'backstage-plugin-acr-common/reports';
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
  LeftDocument,
  Misconfiguration,
  Package,
  Provenance,
  ReadingProblem,
  ReportCandidate,
  ReportListing,
  ReportListOptions,
  ReportRequestOptions,
  Sbom,
  Scanner,
  ScanReport,
  ScanReportSource,
  Secret,
  SetAsideFinding,
  SettingAside,
  Severity,
  SingleReading,
  Turns,
  VexDocument,
  VexProduct,
  VexStatement,
} from 'backstage-plugin-acr-common/reports';
