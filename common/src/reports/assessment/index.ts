/** Which report holds, and what it comes down to. */
export { assess, isOwnScope, listDocuments } from './assess';
export type {
  Assessment,
  AssessmentNotes,
  ListedDocument,
  ReportProblem,
} from './assess';
export { madeOrAttachedAt } from './believableTimes';
export { compareFindings } from './compareReports';
export { findProvenance } from './findProvenance';
export type {
  FoundDocuments,
  ReadCandidate,
  UnreadAttachment,
} from './foundDocuments';
export {
  isScanTimeTold,
  latestOfOthers,
  looksForVulnerabilities,
  mayChangeAssessment,
  orderForReading,
  scannedAt,
} from './holding';
export type { FoundReport } from './holding';
export type { ImageIdentity, DocumentScope } from './imageIdentity';
export { groupBy, groupUnfixable } from './order';
export { planFixes } from './planFixes';
export type { PackageFix, Upgrade } from './planFixes';
export { sortInSteps } from './sortInSteps';
export { isStaleScan, readStaleAfterDays } from './staleAfter';
export { compareCounts, countBySeverity } from './summarize';
export { summarize } from './summarizeAssessment';
export { tellingCounts, verdictOf } from './summary';
export type { AssessmentSummary, Verdict } from './summary';
export { judgeReport } from './verdict';
export type { ReportVerdict, ReportNumbers } from './verdict';
export type { ReportFindings, FindingChanges } from './compareReports';
export { believableTime, isAhead } from './believableTimes';
export { attachmentTime } from './holding';
