import { RepositoryRecord, StoredManifest } from '../../registry';
import { makeBuiltRepository } from '../builtRepository';
import { buildImage, BuiltImage, readDocument } from '../oci';
import { alterManifest } from './alterManifest';
import { smallImage } from './smallImage';

/**
 * Images that are not what their digests stand for: the configuration of 1.0.0
 * and the manifest of 1.1.0; the configuration of 1.2.0 says it is 5 MiB.
 */
export async function makeCorrupt(name: string): Promise<RepositoryRecord> {
  const [first, second, third] = await Promise.all(
    ['1.0.0', '1.1.0', '1.2.0'].map(version =>
      buildImage(smallImage(name, version)),
    ),
  );
  const vast = alterManifest(third, document => ({
    ...document,
    config: { ...document.config!, size: 5 * 1024 * 1024 },
  }));
  const repository = makeBuiltRepository(name, {
    tags: [
      { name: '1.0.0', image: first, pushed: 90 },
      { name: '1.1.0', image: second, pushed: 60 },
      { name: '1.2.0', image: vast, pushed: 30 },
    ],
  });
  const { manifests, blobs } = repository.content!;
  const manifest = manifests.get(second.digest)!;
  return {
    ...repository,
    content: {
      blobs: new Map([...blobs, swapConfig(first)]),
      manifests: new Map([...manifests, [second.digest, forge(manifest)]]),
    },
  };
}

/** A configuration under the digest of another one. */
function swapConfig({
  digest,
  manifests,
  blobs,
}: BuiltImage): [string, Buffer] {
  const { config } = readDocument(manifests.get(digest)!);
  const forged = blobs.get(config!.digest)!.toString().replace('app', 'bad');
  return [config!.digest, Buffer.from(forged)];
}

function forge({ mediaType, bytes }: StoredManifest): StoredManifest {
  const forged = {
    ...JSON.parse(bytes.toString()),
    annotations: { forged: '' },
  };
  return { mediaType, bytes: Buffer.from(JSON.stringify(forged)) };
}
