/** A container registry: what it holds, how it is asked, and what it answers. */
export { AcrApiClient } from './AcrApiClient';
export type { ConnectionTestOptions } from './connection';
export type { AcrApiClientOptions } from './endpoints';
export { eachPage } from './listing';
export type {
  AcrApi,
  AcrRequestOptions,
  ListOptions,
  ReferrerListOptions,
} from './model';
export { AcrError, isAcrError, toAcrError } from './model';
export type { AcrFailure, AcrFailureKind, FailedAnswer } from './model';
export type { RegistryApi, Transport, TransportRequest } from './model';
export { isCompanion, isCompanionOf } from './model';
export { CONNECTION_STEPS } from './model';
export type { ConnectionCheck, ConnectionStep, NotTriedReason } from './model';
export type {
  AcrImageConfig,
  AcrManifest,
  Descriptor,
  HistoryStep,
  PlatformDescriptor,
  ReferrerPage,
} from './model';
export { isOfOneDocument } from './model';
export { loadCode } from './model';
export { MAX_BLOB_SIZE } from './model';
export { isAzureLoginServer } from './model';
export {
  isImageConfigType,
  isIndexType,
  isManifestType,
  isSchema1Type,
} from './model';
export {
  isDigest,
  findNameProblem,
  isTagName,
  MAX_REPOSITORY_LENGTH,
} from './model';
export type { NameProblem } from './model';
export type {
  AcrManifestProperties,
  AcrRepositoryProperties,
  AcrTag,
  AcrTagProperties,
  ListCursor,
  ManifestPage,
  Platform,
  RepositoryPage,
  TagPage,
} from './model';
export { readReferrerList } from './wire';
export { EMPTY_TYPE, findProblemInRegistry, isHost } from './model';
