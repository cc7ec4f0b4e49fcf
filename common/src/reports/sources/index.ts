/** Which documents there are about an image, and which are looked into. */
export { AttachedReportSource } from './AttachedReportSource';
export type { AttachedList, AttachedReads } from './AttachedReportSource';
export type { ReadingPurpose } from './chooseAttachments';
export { mergeLists } from './mergeLists';
export type { MergedLists, ListOfSubject } from './mergeLists';
export { orderForPage } from './orderForPage';
export type { ListedCandidate } from './orderForPage';
