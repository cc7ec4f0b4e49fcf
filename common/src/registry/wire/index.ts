export { ApiEndpoint } from './ApiEndpoint';
export type { EndpointRequest } from './ApiEndpoint';
export { assertSame, readerOf } from './asked';
export { assertWithin } from './bytes';
export { assertDigest, digestMismatch } from './digests';
export type { Entries } from './entries';
export type { ItemList } from './itemList';
export { readNextCursor, readNextQuery } from './link';
export {
  readImageConfig,
  readManifestContent,
  readReferrerList,
} from './manifestContent';
export { parseJson } from './parseJson';
export { digestPath, repositoryPath, tagPath } from './paths';
export {
  readManifestList,
  readManifestProperties,
  readRepository,
  readRepositoryNames,
  readTagList,
  readTagProperties,
} from './wire';
