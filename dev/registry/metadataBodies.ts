/** The bodies of the metadata API, field by field as recorded. */
import { ManifestRecord, RepositoryRecord, TagRecord } from './types';

export const UNLOCKED = {
  deleteEnabled: true,
  writeEnabled: true,
  readEnabled: true,
  listEnabled: true,
};

export function tagBody(tag: TagRecord) {
  const { name, digest, createdTime, lastUpdateTime } = tag;
  return {
    name,
    digest,
    createdTime,
    lastUpdateTime,
    signed: false,
    changeableAttributes: UNLOCKED,
  };
}

/** A manifest without tags has no `tags`; `references` come only with one. */
export function manifestBody(
  manifest: ManifestRecord,
  repository: RepositoryRecord,
) {
  const { references, ...body } = manifest;
  const tags = repository.tags
    .filter(tag => tag.digest === manifest.digest)
    .map(tag => tag.name);
  return {
    ...body,
    ...(tags.length > 0 && { tags }),
    changeableAttributes: UNLOCKED,
  };
}

export function repositoryBody(repository: RepositoryRecord) {
  const { createdTime, tags, manifests } = repository;
  const lastUpdateTime = tags.reduce(
    (latest, tag) =>
      tag.lastUpdateTime > latest ? tag.lastUpdateTime : latest,
    createdTime,
  );
  return {
    createdTime,
    lastUpdateTime,
    manifestCount: manifests.length,
    tagCount: tags.length,
  };
}
