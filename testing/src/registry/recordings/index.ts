/** What the service really answered, and what it was asked. */
export { default as catalogPages } from './js_catalog_by_pages.json';
export { default as emptyReads } from './py_empty_repo_and_delete.json';
export { default as errorReads } from './errors_404_401.json';
export { default as manifestReads } from './js_list_manifests.json';
export { default as repositoryReads } from './js_repository_properties_and_patch.json';
export { default as singleReads } from './js_tag_and_manifest_list_properties.json';
export { default as tagPages } from './js_list_tags_by_pages.json';
