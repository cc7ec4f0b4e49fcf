import { RepositoryRecord } from '../../registry';
import { makeBuiltRepository } from '../builtRepository';
import { buildImage, buildIndex, BuiltImage, digestOf, toBytes } from '../oci';
import { smallImage } from './smallImage';

/** Images as they were before OCI, and one of a kind that is yet to come. */
export async function makeOldFormats(name: string): Promise<RepositoryRecord> {
  const build = { ...smallImage(name, 'docker'), format: 'docker' as const };
  const arm64 = { os: 'linux', architecture: 'arm64' };
  const docker = await buildImage(build);
  const list = await buildIndex([build, { ...build, platform: arm64 }], {
    format: 'docker',
  });
  return makeBuiltRepository(name, {
    tags: [
      { name: 'docker', image: docker, pushed: 60 },
      { name: 'docker-list', image: list, pushed: 50 },
      { name: 'schema-1', image: buildSchema1(name, docker), pushed: 90 },
      { name: 'unknown', image: buildUnknown(), pushed: 40 },
    ],
  });
}

/** Docker's first schema: layers and history, the newest first. */
function buildSchema1(name: string, { blobs }: BuiltImage): BuiltImage {
  const [base, application] = [...blobs.keys()];
  const history = [
    ['/bin/sh -c #(nop) COPY file:2 in /app', '2016-01-02T03:04:06Z'],
    ['/bin/sh -c #(nop) ADD file:1 in /', '2016-01-02T03:04:05Z'],
  ].map(([command, created]) => ({
    v1Compatibility: JSON.stringify({
      id: digestOf(command).slice('sha256:'.length),
      created,
      container_config: { Cmd: [command] },
    }),
  }));
  return storeManifest(
    'application/vnd.docker.distribution.manifest.v1+prettyjws',
    {
      schemaVersion: 1,
      name,
      tag: 'schema-1',
      architecture: 'amd64',
      fsLayers: [{ blobSum: application }, { blobSum: base }],
      history,
      signatures: [
        {
          header: { alg: 'ES256', jwk: { crv: 'P-256', kty: 'EC' } },
          signature: 'c2FtcGxl',
          protected: 'e30',
        },
      ],
    },
    blobs,
  );
}

function buildUnknown(): BuiltImage {
  const mediaType = 'application/vnd.example.manifest.v9+json';
  return storeManifest(mediaType, { schemaVersion: 9, mediaType, parts: [] });
}

function storeManifest(
  mediaType: string,
  document: object,
  blobs: BuiltImage['blobs'] = new Map(),
): BuiltImage {
  const bytes = toBytes(document);
  const digest = digestOf(bytes);
  return {
    digest,
    manifests: new Map([[digest, { mediaType, bytes }]]),
    blobs,
  };
}
