import { RepositoryRecord } from '../../registry';
import { attach } from '../attachments';
import { makeBuiltRepository } from '../builtRepository';
import { buildImage, BuiltImage } from '../oci';
import { alterManifest } from './alterManifest';
import { smallImage } from './smallImage';

const MIB = 1024 * 1024;

/** An image with a document that is too large to be shown; one has no tag. */
export async function makeLarge(name: string): Promise<RepositoryRecord> {
  const image = await buildImage(smallImage(name, '1.0.0'));
  const extra = await buildImage(smallImage(name, '0.9.0'));
  const sbom = attach('spdx', name, image, 20);
  return makeBuiltRepository(name, {
    tags: [{ name: '1.0.0', image, pushed: 30 }],
    untagged: [
      { image: enlarge(sbom), pushed: 20 },
      { image: extra, pushed: 60 },
    ],
  });
}

/**
 * Its document says that it is large; how large it is nobody weighs.
 *
 * @param mib - by default more than is read of a document
 */
export function enlarge(artifact: BuiltImage, mib = 60): BuiltImage {
  return alterManifest(artifact, document => ({
    ...document,
    layers: document.layers!.map(layer => ({ ...layer, size: mib * MIB })),
  }));
}
