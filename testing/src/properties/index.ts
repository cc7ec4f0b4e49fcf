/** What property tests are made of. */
export {
  anyDigest,
  anyJson,
  anyName,
  anyText,
  hiddenText,
  hostileText,
  jsonLike,
  repositoryName,
  shownText,
} from './arbitraries';
export { expectBelow } from './expectBelow';
export { PROPERTY_RUNS } from './propertyRuns';
