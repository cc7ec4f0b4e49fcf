/** The lists that a repository has: its tags and its manifests. */
import { AcrRequestOptions, ListOptions } from '../model/AcrApi';
import { readerOf } from '../wire/asked';
import { companionsQuery, isCompanionOf } from '../model/companions';
import { readList, RepositoryList } from './listing';
import { repositoryPath } from '../wire/paths';
import { ApiEndpoint } from '../wire/ApiEndpoint';
import { ImageManifest, ImageTag, ManifestPage, TagPage } from '../model/types';
import { readManifestList, readTagList } from '../wire/wire';

const TAGS: RepositoryList<ImageTag> = {
  path: '_tags',
  read: readTagList,
  nameOf: tag => tag.name,
  totalOf: repository => repository.tagCount,
};

const MANIFESTS: RepositoryList<ImageManifest> = {
  path: '_manifests',
  read: readManifestList,
  nameOf: manifest => manifest.digest,
  totalOf: repository => repository.manifestCount,
};

/** Lists the tags of a repository, page after page. */
export async function* readTags(
  endpoint: ApiEndpoint,
  repository: string,
  options: ListOptions,
): AsyncGenerator<TagPage, void, undefined> {
  const listing = { ...options, repository, endpoint };
  for await (const { items, ...page } of readList(TAGS, listing)) {
    yield { ...page, tags: items };
  }
}

/** Lists the manifests of a repository, page after page. */
export async function* readManifests(
  endpoint: ApiEndpoint,
  repository: string,
  options: ListOptions,
): AsyncGenerator<ManifestPage, void, undefined> {
  const listing = { ...options, repository, endpoint };
  for await (const { items, ...page } of readList(MANIFESTS, listing)) {
    yield { ...page, manifests: items };
  }
}

/** Lists the tags under which cosign keeps what belongs to a manifest. */
export async function readCompanions(
  endpoint: ApiEndpoint,
  repository: string,
  digest: string,
  { signal }: AcrRequestOptions,
): Promise<ImageTag[]> {
  const query = companionsQuery(digest);
  const path = `${repositoryPath(repository)}/_tags?${query}`;
  const { loginServer } = endpoint;
  const read = readerOf({ loginServer, repository }, readTagList);
  const { value } = await endpoint.readJson(path, read, { signal });
  return value.items.filter(({ name }) => isCompanionOf(name, digest));
}
