/**
 * What stands in for a registry in tests and in the sandbox: one that is embedded,
 * and the images and documents that are in it.
 */
export { startRegistry } from './registry';
export type {
  Account,
  RepositoryContent,
  RepositoryRecord,
  RunningRegistry,
} from './registry';
export { ADMIN, READER, basic } from './registry/testing';
export { makeAttached, makeCached } from './sampleData/attached/attached';
export { attach, attachDocument } from './sampleData/attachments';
export { makeBuiltRepository } from './sampleData/builtRepository';
export { LOGIN_SERVER } from './sampleData/loginServer';
export {
  makeBuilds,
  makeRepository,
  makeTag,
  minutesAgo,
} from './sampleData/make';
export {
  buildImage,
  buildIndex,
  contentOf,
  digestOf,
  readDocument,
} from './sampleData/oci';
export type { Build, BuiltImage } from './sampleData/oci';
export {
  PRODUCTION_ACCOUNT,
  PRODUCTION_LOGIN_SERVER,
  makeProduction,
} from './sampleData/production';
export { SANDBOX_ACCOUNT, makeRepositories } from './sampleData/repositories';
export { makeDemos } from './sampleData/scans/demo';
export { makeScans } from './sampleData/scans/scans';
export { countsOfTrend } from './sampleData/scans/trend';
export { ALPINE, makeReport } from './sampleData/scans/trivyReport';
export { TRIVY } from './sampleData/scans/types';
export { makeAzureHabits } from './sampleData/special/azureHabits';
export { FAULT_SCENARIOS, makeFaults } from './sampleData/special/faults';
export { smallImage } from './sampleData/special/smallImage';
