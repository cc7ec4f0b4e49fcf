export { readCatalog, readCatalogNames } from './catalog';
export type { CatalogAnswer } from './catalog';
export { eachPage } from './eachPage';
export { readCompanions, readManifests, readTags } from './lists';
export { hasReferrerList, readReferrers } from './referrers';
