/** The bodies of the metadata API, field by field as recorded. */
import { ManifestRecord, RepositoryRecord, TagRecord } from './types';

/** What may be done to a tag, a manifest or a repository that nobody locked. */
export const UNLOCKED = {
  deleteEnabled: true,
  writeEnabled: true,
  readEnabled: true,
  listEnabled: true,
};

/** A tag in a list, or by itself. */
export function tagBody(tag: TagRecord) {
  const { name, digest, createdTime, lastUpdateTime } = tag;
  return {
    name,
    digest,
    createdTime,
    lastUpdateTime,
    signed: false,
    changeableAttributes: attributesOf(tag),
  };
}

/** A manifest in a list: without tags no `tags`, and never `references`. */
export function manifestBody(
  manifest: ManifestRecord,
  repository: RepositoryRecord,
) {
  const { references, isLocked, isReadDisabled, isQuarantined, ...body } =
    manifest;
  const tags = repository.tags
    .filter(tag => tag.digest === manifest.digest)
    .map(tag => tag.name);
  return {
    ...body,
    ...(tags.length > 0 && { tags }),
    changeableAttributes: attributesOf({
      isLocked,
      isReadDisabled,
      isQuarantined,
    }),
  };
}

/** A repository as a whole. */
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

/** What may be done; the quarantine's fields are there only with one. */
function attributesOf(record: {
  isLocked?: boolean;
  isReadDisabled?: boolean;
  isQuarantined?: boolean;
}) {
  const { isLocked, isReadDisabled, isQuarantined } = record;
  return {
    ...UNLOCKED,
    ...(isLocked && { deleteEnabled: false, writeEnabled: false }),
    ...(isReadDisabled && { readEnabled: false }),
    ...(isQuarantined && {
      quarantineState: 'Quarantined',
      quarantineDetails: '{"state":"scan pending"}',
    }),
  };
}
