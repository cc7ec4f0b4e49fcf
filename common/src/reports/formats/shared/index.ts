export { entriesIn, MOST_ENTRIES } from './entries';
export {
  coverageOf,
  FindingList,
  isSetAside,
  isSettingAside,
  readVersions,
  statusOf,
} from './findingList';
export type { EntryReading } from './findingList';
export { readImageUrl } from './imageUrl';
export type { ImageUrl } from './imageUrl';
export {
  dateOf,
  digestOf,
  digestsOf,
  fieldsOf,
  firstOf,
  isAbsent,
  isDefined,
  isObject,
  LIMITS,
  linkOf,
  listOf,
  MAX_ITEMS,
  MAX_VALUES,
  ownField,
  referenceOf,
  sha256Of,
  textOf,
  textsOf,
} from './lookInto';
export type { Untrusted } from './lookInto';
export { PackageList } from './packageList';
export {
  fullName,
  makePackage,
  parsePackageUrl,
  readPackageUrl,
  withEpoch,
} from './packages';
export type { PackageId } from './packages';
export { platformOf, platformOfText } from './platform';
export {
  readScore,
  severityOf,
  severityOfLevel,
  severityOfScore,
  severityOfWord,
} from './severity';
export { MOST_CLAIMS, StatementList } from './statementList';
export { makeProduct, purlOf } from './vexProduct';
