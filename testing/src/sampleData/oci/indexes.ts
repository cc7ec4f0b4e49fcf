/** Builds indexes: of the images for several platforms, or of referrers. */
import { buildAttestation } from './attestations';
import {
  BuiltImage,
  describeImage,
  finishManifest,
  ManifestDocument,
  readDocument,
} from './documents';
import { Build, buildImage, Format } from './images';

const TYPES: Record<Format, string> = {
  oci: 'application/vnd.oci.image.index.v1+json',
  docker: 'application/vnd.docker.distribution.manifest.list.v2+json',
};

/** What an index has beside its images. */
export interface IndexOptions {
  /** Adds an attestation for each image, as BuildKit does. */
  hasAttestations?: boolean;
  /** What those state, by type; default: little. */
  predicates?: Record<string, object>;
  annotations?: Record<string, string>;
  /** Default: OCI's. */
  format?: Format;
}

/** Builds an index of images. */
export async function buildIndex(
  builds: Build[],
  { hasAttestations, predicates, annotations, format }: IndexOptions = {},
): Promise<BuiltImage> {
  const images = await Promise.all(builds.map(buildImage));
  const children = images.map((image, index) => ({
    ...describeImage(image),
    platform: builds[index].platform,
  }));
  const attestations = hasAttestations
    ? images.map(image => buildAttestation(image, predicates))
    : [];
  const attesting = attestations.map((attestation, index) => ({
    ...describeImage(attestation),
    annotations: {
      'vnd.docker.reference.digest': images[index].digest,
      'vnd.docker.reference.type': 'attestation-manifest',
    },
    platform: { architecture: 'unknown', os: 'unknown' },
  }));
  return gather(
    { manifests: [...children, ...attesting], annotations },
    TYPES[format ?? 'oci'],
    [...images, ...attestations],
  );
}

/**
 * Builds the index that a client keeps under the tag `sha256-<hex>` where the
 * registry has no list of referrers (OCI distribution specification 1.1).
 */
export function buildReferrersIndex(referrers: BuiltImage[]): BuiltImage {
  const manifests = referrers.map(referrer => {
    const document = readDocument(referrer.manifests.get(referrer.digest)!);
    return {
      ...describeImage(referrer),
      artifactType: document.artifactType ?? document.config?.mediaType,
      annotations: document.annotations,
    };
  });
  return gather({ manifests }, TYPES.oci, referrers);
}

function gather(
  document: ManifestDocument,
  mediaType: string,
  children: BuiltImage[],
): BuiltImage {
  return finishManifest(
    document,
    mediaType,
    new Map(children.flatMap(child => [...child.blobs])),
    new Map(children.flatMap(child => [...child.manifests])),
  );
}
