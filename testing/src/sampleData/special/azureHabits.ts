import { RepositoryRecord, TagRecord } from '../../registry';
import { makeBuiltRepository, PushedTag } from '../builtRepository';
import { makeTag } from '../make';
import { buildArtifact, buildCacheIndex, buildImage, makeNoise } from '../oci';
import { smallImage } from './smallImage';

const DAY = 24 * 60;

/** What Azure Pipelines' task Docker writes into an image. */
const PIPELINE_LABELS = {
  'com.azure.dev.image.build.sourceversion':
    '65e4cebc532f4f8a9c1f6a4b0d6f5f4f3f2f1f0f',
  'com.azure.dev.image.build.repository.uri':
    'https://someone@dev.azure.com/example/shop/_git/web',
  'com.azure.dev.image.build.repository.name': 'web',
  'com.azure.dev.image.build.buildnumber': '20220716.4',
  'com.azure.dev.image.build.definitionname': 'web-ci',
  'com.azure.dev.image.build.builduri': 'vstfs:///Build/Build/1293',
  'com.azure.dev.image.system.teamfoundationcollectionuri':
    'https://dev.azure.com/example/',
  'com.azure.dev.image.system.teamproject': 'shop',
  'image.base.ref.name': 'ubuntu:focal',
};

/** Layers, and the configuration that tells that they are a cache. */
const CACHE = [
  {
    mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
    content: makeNoise('cache', 36_000),
    annotations: { 'buildkit/createdat': '2026-01-02T03:04:05Z' },
  },
];
const CACHE_CONFIG = {
  mediaType: 'application/vnd.buildkit.cacheconfig.v0',
  content: { layers: [{ layer: 0, parent: -1 }], records: [] },
};

/**
 * Versions, patches of them, build numbers, build caches, a tag that cannot be read,
 * and one whose manifest is gone.
 */
export async function makeAzureHabits(name: string): Promise<RepositoryRecord> {
  const build = async (
    version: string,
    pushed: number,
    rest: Partial<PushedTag> = {},
  ): Promise<PushedTag> => ({
    name: version,
    image: await buildImage(
      smallImage(name, version, { Labels: PIPELINE_LABELS }),
    ),
    pushed,
    ...rest,
  });
  const repository = makeBuiltRepository(name, {
    tags: [
      await build('1.4.2', 9 * DAY),
      await build('1.4.2-1', 5 * DAY),
      await build('1.4.2-2', DAY),
      await build('1.3.0', 30 * DAY, { isReadDisabled: true }),
      await build('20260423.2', 3 * DAY),
      await build('202605291416', 2 * DAY),
      {
        name: 'buildcache',
        image: buildCacheIndex(CACHE, CACHE_CONFIG),
        pushed: 60,
      },
      {
        name: 'buildcache-image',
        image: buildArtifact({ config: CACHE_CONFIG, files: CACHE }),
        pushed: 90,
      },
    ],
  });
  const ghost: TagRecord = makeTag('ghost', `${name}@ghost`, 20 * DAY);
  return { ...repository, tags: [...repository.tags, ghost] };
}
