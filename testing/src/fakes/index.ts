/** A registry in memory, and what is in it. */
export { FakeAcrApi, NO_CONTENT_ENDPOINT, REGISTRY } from './FakeAcrApi';
export type { FakeContent } from './FakeAcrApi';
export {
  digestOf,
  IMAGE_TYPE,
  INDEX_TYPE,
  makeConfig,
  makeDescriptor,
  makeImageManifest,
} from './imageContent';
export {
  answerCatalog,
  answerTags,
  BACKEND,
  ENDPOINT,
  wireTag,
  wireTags,
} from './proxyServer';
export { readConfig, readManifest } from './readContent';
export {
  makeCandidate,
  makeFinding,
  makeFound,
  makeRead,
  makeScanReport,
} from './reports';
export { makeTag, makeTags } from './tags';
