import {
  BuiltImage,
  finishManifest,
  ManifestDocument,
  readDocument,
} from '../oci';

/** Makes an image anew, with a manifest that says something else. */
export function alterManifest(
  { digest, manifests, blobs }: BuiltImage,
  alter: (document: ManifestDocument) => ManifestDocument,
): BuiltImage {
  const manifest = manifests.get(digest)!;
  const document = alter(readDocument(manifest));
  return finishManifest(document, manifest.mediaType, blobs);
}
