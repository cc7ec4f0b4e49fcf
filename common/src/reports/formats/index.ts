/** How documents are read, whatever tool wrote them. */
export { MOST_PARTS } from './parts';
export { parseDocument, singleReadings } from './readDocument';
export { entriesIn, MOST_ENTRIES } from './shared';
export { coverageOf } from './shared';
export { MOST_CLAIMS } from './shared';
export {
  digestOf,
  isDefined,
  isSetAside,
  readPackageUrl,
  withEpoch,
} from './shared';
export type { PackageId } from './shared';
