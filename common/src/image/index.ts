/** What the documents of an image mean. */
export { hostAndPathOf, withoutCredentials } from './addresses';
export {
  documentKind,
  isAttachedTo,
  mayBeJson,
  readAttachment,
} from './attachments';
export type { Attachment, AttachmentSource } from './attachments';
export { attestationsOf } from './attestations';
export { findBuildCache, toldBuildCache } from './buildCache';
export type { BuildCache } from './buildCache';
export { compareImages } from './compareImages';
export type {
  ComparedImage,
  ImageDifference,
  SettingName,
  SettingValue,
} from './compareImages';
export type { NamedChange, SetDifference, ComparedPair } from './differences';
export { endOfLifeDate, mayTellEndOfLife } from './endOfLife';
export { documentName, documentFileName } from './documentFileName';
export { readImageFacts } from './imageFacts';
export type { ImageFacts, ImageFact } from './imageFacts';
export { joinLayers, unpackedSize } from './layers';
export type { LayerStep } from './layers';
export {
  findNewestImage,
  LATEST_TAG,
  listImages,
  namesBesideLatest,
} from './newestImage';
export type { NewestImage, PushTime, TaggedImage } from './newestImage';
export { findPatch } from './patches';
export { pipelineLink } from './pipelineLink';
export { platformName } from './platformName';
export { findPlatform, childImageName, platformLabels } from './platforms';
export { REPORT_TYPES } from './referrerKinds';
export type { ReferrerKind } from './referrerKinds';
export { safeFileName } from './safeFileName';
export { isSecret, MASK } from './secrets';
export {
  maskDefined,
  maskNames,
  maskStart,
  showCommand,
  showText,
  showWords,
} from './shown';
export type { ShownText } from './shown';
export {
  commitLink,
  compareLink,
  httpLink,
  isSameSource,
  readSource,
} from './sourceLinks';
export { splitVariable } from './variables';
export type { FindForge, ImageSource } from './sourceLinks';
export type { TagPatch } from './patches';
