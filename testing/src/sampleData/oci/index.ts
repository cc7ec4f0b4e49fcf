/** Builds what a registry holds, byte for byte. */
import { RepositoryContent } from '../../registry';
import { BuiltImage } from './documents';

export { buildArtifact, buildOldArtifact } from './artifacts';
export type { ArtifactBuild, ArtifactFile } from './artifacts';
export { makeStatement } from './attestations';
export { buildCacheIndex } from './caches';
export {
  describeImage,
  digestOf,
  finishManifest,
  readDocument,
  storeBlob,
  toBytes,
} from './documents';
export type {
  BuiltImage,
  Descriptor,
  ManifestDocument,
  Platform,
} from './documents';
export { buildImage } from './images';
export type { Build, BuildStep } from './images';
export { buildIndex, buildReferrersIndex } from './indexes';
export type { Files } from './layers';
export { makeNoise } from './noise';

/** Puts the documents of several images together. */
export function contentOf(images: BuiltImage[]): RepositoryContent {
  return {
    manifests: new Map(images.flatMap(image => [...image.manifests])),
    blobs: new Map(images.flatMap(image => [...image.blobs])),
  };
}
