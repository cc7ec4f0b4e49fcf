/** The media types of manifests and configurations. */
/** Those of the manifest of one image. */
export const IMAGE_TYPES = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];
/** Those of an index of several. */
export const INDEX_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
/**
 * Those of what was attached before images could have a subject: the artifact
 * manifest of the OCI image specification 1.1.0-rc2, and ORAS's before it
 * (oras-project/artifacts-spec, "Artifact manifest"). The fields are the same.
 */
export const ARTIFACT_TYPES = [
  'application/vnd.oci.artifact.manifest.v1+json',
  'application/vnd.cncf.oras.artifact.manifest.v1+json',
];
/** Docker's first schema: no configuration, no sizes. */
export const SCHEMA_1_TYPE =
  'application/vnd.docker.distribution.manifest.v1+json';
const SIGNED_SCHEMA_1_TYPE =
  'application/vnd.docker.distribution.manifest.v1+prettyjws';
const IMAGE_CONFIG_TYPES = [
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
];

const MANIFEST_TYPES = [...IMAGE_TYPES, ...INDEX_TYPES, ...ARTIFACT_TYPES];

/** What stands in the place of a configuration, or a document, that there is not. */
export const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';

/**
 * What is asked for: without this list a registry may answer that there is no
 * manifest, because there is none of the one type it assumes.
 */
export const MANIFEST_ACCEPT = MANIFEST_TYPES.join(', ');

/**
 * Tells whether a media type is that of an index of several images.
 *
 * @alpha
 */
export function isIndexType(mediaType: string): boolean {
  return INDEX_TYPES.includes(mediaType);
}

/**
 * Tells whether a media type is that of Docker's first schema, signed or not.
 *
 * @alpha
 */
export function isSchema1Type(mediaType: string): boolean {
  return [SCHEMA_1_TYPE, SIGNED_SCHEMA_1_TYPE].includes(mediaType);
}

/**
 * Tells whether a manifest of this media type can be read at all.
 *
 * @alpha
 */
export function isManifestType(mediaType: string): boolean {
  return MANIFEST_TYPES.includes(mediaType);
}

/** Tells whether a child of an index is an image or another index, by its type. */
export function isChildImageType(mediaType: string): boolean {
  return (
    IMAGE_TYPES.includes(mediaType) ||
    isIndexType(mediaType) ||
    isSchema1Type(mediaType)
  );
}

/**
 * Tells whether a configuration is that of an image to run, and not of a chart
 * or another artifact in the form of an image.
 *
 * @alpha
 */
export function isImageConfigType(mediaType: string): boolean {
  return IMAGE_CONFIG_TYPES.includes(mediaType);
}

/** The media type of a list of referrers. */
export const REFERRERS_ACCEPT = INDEX_TYPES[0];
