/** The lists that a repository has: its tags and its manifests. */
import {
  AcrManifestProperties,
  AcrRequestOptions,
  AcrTag,
  companionsQuery,
  isCompanionOf,
  ListOptions,
  ManifestPage,
  TagPage,
} from '../model';
import {
  ApiEndpoint,
  readerOf,
  readManifestList,
  readTagList,
  repositoryPath,
} from '../wire';
import { readList, RepositoryList } from './listing';

const TAGS: RepositoryList<AcrTag> = {
  path: '_tags',
  read: readTagList,
  nameOf: tag => tag.name,
  totalOf: repository => repository.tagCount,
};

const MANIFESTS: RepositoryList<AcrManifestProperties> = {
  path: '_manifests',
  read: readManifestList,
  nameOf: manifest => manifest.digest,
  totalOf: repository => repository.manifestCount,
};

/** Reads a page of a repository's tags. */
export async function readTags(
  endpoint: ApiEndpoint,
  repository: string,
  options: ListOptions,
): Promise<TagPage> {
  const listing = { ...options, repository, endpoint };
  const { items: tags, ...page } = await readList(TAGS, listing);
  return { ...page, tags };
}

/** Reads a page of a repository's manifests. */
export async function readManifests(
  endpoint: ApiEndpoint,
  repository: string,
  options: ListOptions,
): Promise<ManifestPage> {
  const listing = { ...options, repository, endpoint };
  const { items: manifests, ...page } = await readList(MANIFESTS, listing);
  return { ...page, manifests };
}

/** Lists the tags under which cosign keeps what belongs to a manifest. */
export async function readCompanions(
  endpoint: ApiEndpoint,
  repository: string,
  digest: string,
  { signal }: AcrRequestOptions,
): Promise<AcrTag[]> {
  const query = companionsQuery(digest);
  const path = `${repositoryPath(repository)}/_tags?${query}`;
  const { loginServer } = endpoint;
  const read = readerOf({ loginServer, repository }, readTagList);
  const { value } = await endpoint.readJson(path, read, { signal });
  return value.items.filter(({ name }) => isCompanionOf(name, digest));
}
