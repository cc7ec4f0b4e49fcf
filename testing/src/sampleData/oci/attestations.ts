import {
  BuiltImage,
  Descriptor,
  finishManifest,
  storeBlob,
  toBytes,
} from './documents';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const CONFIG = 'application/vnd.oci.image.config.v1+json';
const STATEMENT = 'application/vnd.in-toto+json';

/** What BuildKit attests to: what is in an image, and how it was built. */
const PREDICATES: Record<string, object> = {
  'https://spdx.dev/Document': {
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'sbom',
    packages: [{ SPDXID: 'SPDXRef-Package-1', name: 'musl' }],
  },
  'https://slsa.dev/provenance/v0.2': {
    builder: { id: 'https://ci.example.com/builders/1' },
    buildType: 'https://mobyproject.org/buildkit@v1',
  },
};

/** Builds the attestation that BuildKit keeps beside an image in its index. */
export function buildAttestation(
  image: BuiltImage,
  predicates = PREDICATES,
): BuiltImage {
  const blobs: BuiltImage['blobs'] = new Map();
  const layers = Object.entries(predicates).map(([predicateType, predicate]) =>
    storeBlob(
      blobs,
      STATEMENT,
      toBytes(makeStatement(image, predicateType, predicate)),
      { 'in-toto.io/predicate-type': predicateType },
    ),
  );
  const config = storeBlob(blobs, CONFIG, makeConfig(layers));
  return finishManifest({ config, layers }, MANIFEST, blobs);
}

/** An in-toto statement about an image. */
export function makeStatement(
  image: BuiltImage,
  predicateType: string,
  predicate: object,
): object {
  const [algorithm, hex] = image.digest.split(':');
  return {
    _type: 'https://in-toto.io/Statement/v0.1',
    predicateType,
    subject: [{ name: 'image', digest: { [algorithm]: hex } }],
    predicate,
  };
}

/** The configuration of an image that runs nowhere. */
function makeConfig(layers: Descriptor[]): Buffer {
  return toBytes({
    architecture: 'unknown',
    os: 'unknown',
    config: {},
    rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
  });
}
