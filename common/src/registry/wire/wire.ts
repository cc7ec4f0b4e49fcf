/**
 * From the registry's JSON to the domain's types. What comes from the network
 * is `unknown` until it was looked at; a wrong shape throws a `ShapeError`.
 *
 * Source of the shapes: the service's data-plane definitions 2021-07-01, and
 * `"tags": null` for an empty repository from recorded answers.
 */
import {
  AcrManifestProperties,
  AcrRepositoryProperties,
  AcrTag,
  AcrTagProperties,
  isRepositoryName,
  isTagName,
  MAX_TYPE_LENGTH,
} from '../model';
import { Entries, readEntries, saidIn } from './entries';
import { ItemList } from './itemList';
import {
  count,
  digest,
  host,
  isCount,
  JsonObject,
  listOrNull,
  object,
  repositoryName,
  ShapeError,
  tagName,
  textsIn,
  time,
} from './json';
import { readPlatform } from './platform';

/** Reads the body of `GET _catalog`. Throws a {@link ShapeError}. */
export function readRepositoryNames(body: unknown): Entries<string> {
  const names = listOrNull(object(body, 'a catalog'), 'repositories');
  return readEntries(names, name => name, readRepositoryName);
}

/** Reads the body of `GET {name}/_tags`. Throws a {@link ShapeError}. */
export function readTagList(body: unknown): ItemList<AcrTag> {
  const list = object(body, 'a tag list');
  return {
    ...origin(list),
    ...readEntries(listOrNull(list, 'tags'), saidIn('name'), readTag),
  };
}

/** Reads the body of `GET {name}/_manifests`. Throws a {@link ShapeError}. */
export function readManifestList(
  body: unknown,
): ItemList<AcrManifestProperties> {
  const list = object(body, 'a manifest list');
  return {
    ...origin(list),
    ...readEntries(
      listOrNull(list, 'manifests'),
      saidIn('digest'),
      readManifest,
    ),
  };
}

/** Reads the body of `GET {name}/_tags/{tag}`. Throws a {@link ShapeError}. */
export function readTagProperties(body: unknown): AcrTagProperties {
  const answer = object(body, 'a tag’s properties');
  return { ...origin(answer), tag: readTag(answer.tag) };
}

/**
 * Reads the body of `GET {name}/_manifests/{digest}`, which alone tells the
 * platforms of an index. Throws a {@link ShapeError}.
 */
export function readManifestProperties(body: unknown): AcrManifestProperties {
  const { manifest } = object(body, 'a manifest’s properties');
  const references = object(manifest, 'a manifest').references;
  return {
    ...readManifest(manifest),
    ...(Array.isArray(references) && {
      platforms: references.flatMap(item => readPlatform(item) ?? []),
    }),
  };
}

/** Reads the body of `GET {name}`. Throws a {@link ShapeError}. */
export function readRepository(body: unknown): AcrRepositoryProperties {
  const repository = object(body, 'a repository');
  return {
    registry: host(repository, 'registry'),
    name: repositoryName(repository, 'imageName'),
    createdAt: time(repository, 'createdTime'),
    updatedAt: time(repository, 'lastUpdateTime'),
    tagCount: count(repository, 'tagCount'),
    manifestCount: count(repository, 'manifestCount'),
  };
}

function readRepositoryName(item: unknown): string {
  if (typeof item !== 'string' || !isRepositoryName(item)) {
    throw new ShapeError('names of repositories in "repositories"');
  }
  return item;
}

function readTag(item: unknown): AcrTag {
  const tag = object(item, 'a tag');
  return {
    name: tagName(tag, 'name'),
    digest: digest(tag, 'digest'),
    createdAt: time(tag, 'createdTime'),
    updatedAt: time(tag, 'lastUpdateTime'),
    isLocked: isLocked(tag),
    ...(isReadDisabled(tag) && { isReadDisabled: true }),
  };
}

function readManifest(item: unknown): AcrManifestProperties {
  const manifest = object(item, 'a manifest');
  const { mediaType, configMediaType, imageSize, tags } = manifest;
  const platform = readPlatform(manifest);
  return {
    digest: digest(manifest, 'digest'),
    createdAt: time(manifest, 'createdTime'),
    updatedAt: time(manifest, 'lastUpdateTime'),
    isLocked: isLocked(manifest),
    ...(isReadDisabled(manifest) && { isReadDisabled: true }),
    isQuarantined: isQuarantined(manifest),
    ...(isType(mediaType) && { mediaType }),
    ...(isType(configMediaType) && { configMediaType }),
    ...(isCount(imageSize) && { size: imageSize }),
    ...(platform && { platform }),
    ...(Array.isArray(tags) && { tags: textsIn(tags).filter(isTagName) }),
  };
}

function isType(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TYPE_LENGTH;
}

/** What is not told of a lock, or of anything like it, is not there. */
function isLocked({ changeableAttributes }: JsonObject): boolean {
  const attributes = changeableAttributes as JsonObject | null | undefined;
  return (
    attributes?.writeEnabled === false || attributes?.deleteEnabled === false
  );
}

function isReadDisabled({ changeableAttributes }: JsonObject): boolean {
  const attributes = changeableAttributes as JsonObject | null | undefined;
  return attributes?.readEnabled === false;
}

function isQuarantined({ changeableAttributes }: JsonObject): boolean {
  const attributes = changeableAttributes as JsonObject | null | undefined;
  return attributes?.quarantineState === 'Quarantined';
}

function origin(list: JsonObject) {
  return {
    registry: host(list, 'registry'),
    repository: repositoryName(list, 'imageName'),
  };
}
