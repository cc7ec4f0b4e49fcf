/** A container registry: what it holds, how it is asked, and what it answers. */
export { AcrApiClient } from './AcrApiClient';
export type { AcrApiClientOptions } from './AcrApiClient';
export { loadCode } from './loadCode';
export type {
  AcrApi,
  AcrRequestOptions,
  ConnectionTestOptions,
  ListOptions,
  ReferrerListOptions,
} from './model/AcrApi';
export { AcrError, toAcrError, isAcrError } from './model/AcrError';
export type {
  AcrFailure,
  AcrFailureKind,
  FailedAnswer,
} from './model/AcrError';
export type {
  RegistryApi,
  Transport,
  TransportRequest,
} from './model/Transport';
export { isCompanion, isCompanionOf } from './model/companions';
export { CONNECTION_STEPS, failed, notTried, passed } from './model/connection';
export type {
  ConnectionCheck,
  ConnectionStep,
  NotTriedReason,
} from './model/connection';
export type {
  Descriptor,
  HistoryStep,
  ImageConfig,
  Manifest,
  PlatformDescriptor,
  ReferrerPage,
} from './model/contentTypes';
export { isOfOneDocument } from './model/isOfOneDocument';
export { MAX_BLOB_SIZE } from './model/limits';
export { isAzureLoginServer } from './model/loginServers';
export {
  isImageConfigType,
  isIndexType,
  isManifestType,
  isSchema1Type,
} from './model/mediaTypes';
export {
  isDigest,
  findNameProblem,
  isRepositoryName,
  isTagName,
  MAX_REPOSITORY_LENGTH,
} from './model/names';
export type { NameProblem } from './model/names';
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
} from './model/types';
export { ShapeError } from './wire/json';
export { readImageConfig, readManifestContent } from './wire/manifestContent';
export { parseRetryAfter } from './wire/retryAfter';
