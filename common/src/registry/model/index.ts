export type {
  AcrApi,
  AcrRequestOptions,
  ListOptions,
  ReferrerListOptions,
} from './AcrApi';
export { AcrError, isAcrError, toAcrError } from './AcrError';
export type { AcrFailure, AcrFailureKind, FailedAnswer } from './AcrError';
export {
  companionsQuery,
  isCompanion,
  isCompanionOf,
  tagOf,
} from './companions';
export { CONNECTION_STEPS, failed, notTried, passed } from './connection';
export type {
  ConnectionCheck,
  ConnectionStep,
  NotTriedReason,
} from './connection';
export type {
  AcrImageConfig,
  AcrManifest,
  Descriptor,
  HistoryStep,
  PlatformDescriptor,
  ReferrerPage,
} from './contentTypes';
export { isOfOneDocument } from './isOfOneDocument';
export { loadCode } from './loadCode';
export {
  MAX_ANSWER_SIZE,
  MAX_BLOB_SIZE,
  MAX_CONFIG_SIZE,
  MAX_ENTRIES,
  MAX_MANIFEST_SIZE,
  MAX_TYPE_LENGTH,
} from './limits';
export { isAzureLoginServer, isSameLoginServer } from './loginServers';
export {
  ARTIFACT_TYPES,
  EMPTY_TYPE,
  IMAGE_TYPES,
  INDEX_TYPES,
  isChildImageType,
  isImageConfigType,
  isIndexType,
  isManifestType,
  isSchema1Type,
  MANIFEST_ACCEPT,
  REFERRERS_ACCEPT,
  SCHEMA_1_TYPE,
} from './mediaTypes';
export {
  findNameProblem,
  findProblemInRegistry,
  isDigest,
  isHost,
  isRepositoryName,
  isTagName,
  MAX_REPOSITORY_LENGTH,
} from './names';
export type { NameProblem } from './names';
export type { RegistryApi, Transport, TransportRequest } from './Transport';
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
} from './types';
