export { attachmentQuery, companionsQuery } from './attachmentQueries';
export { findLayered, isContentMissing } from './contentFacts';
export type { KnownFacts } from './contentFacts';
export { identityOf } from './imageIdentity';
export { forgetKeptReferrers } from './keptReferrers';
export { knownManifest } from './knownManifest';
export { referrersEndpointStore } from './referrersEndpoint';
export type { ReferrersEndpoint } from './referrersEndpoint';
export {
  firstReferrersQuery,
  readReferrersForRow,
  referrersQuery,
} from './referrersQuery';
export type { AttachmentReading } from './useAttachments';
export { useCancellableDownload } from './useCancellableDownload';
export type { DownloadState } from './useCancellableDownload';
export { useComparison } from './useComparison';
export type { ComparedSide, Comparison } from './useComparison';
export { useDownload } from './useDownload';
export { useEndOfLife, useKnownEndOfLife } from './useEndOfLife';
export { useFindForge } from './useFindForge';
export { useImage } from './useImage';
export type { Image } from './useImage';
export type { ImageContent, LayeredManifest } from './useImageContent';
export { useImageFacts, useKnownImageFacts } from './useImageFacts';
export { useKnownSignature } from './useKnownSignature';
export { useImageDetails } from './useImageDetails';
export type { AttachedTo, ImageDetails } from './useImageDetails';
export { indexQuery, useIndexFacts } from './useIndexFacts';
export { useBuildCaches, useKnownBuildCaches } from './useKnownBuildCaches';
export type { BuildCaches } from './useKnownBuildCaches';
export { manifestQuery } from './useManifest';
export {
  propertiesQuery,
  useManifestProperties,
} from './useManifestProperties';
export { useMissingDigests } from './useMissingDigests';
export { useReferrersPause } from './useReferrersPause';
export { useReadAttachedAnew } from './useReadAttachedAnew';
export { useTag } from './useTag';
