/** Which report holds, and what it comes down to. */
export { assess, isOwn, listDocuments } from './assess';
export type {
  Assessment,
  AssessmentNotes,
  Document,
  ReportProblem,
} from './assess';
export { madeOrAttachedAt } from './believableTimes';
export { compareFindings } from './compareReports';
export { findProvenance } from './findProvenance';
export { NOTHING_FOUND } from './foundDocuments';
export type {
  FoundDocuments,
  ReadCandidate,
  UnreadAttachment,
} from './foundDocuments';
export {
  isScanTimeTold,
  latestOfOthers,
  looksForVulnerabilities,
  mayChange,
  orderForReading,
  scannedAt,
} from './holding';
export type { FoundReport } from './holding';
export type { ImageIdentity, Scope } from './imageIdentity';
export { groupBy, unfixable, worstFirst } from './order';
export { planFixes } from './planFixes';
export type { Fix, Upgrade } from './planFixes';
export { sortInSteps } from './sortInSteps';
export { isStale, readStaleAfterDays } from './staleAfter';
export { compareCounts, countBySeverity } from './summarize';
export { summarize } from './summarizeAssessment';
export { tellingCounts, verdictOf } from './summary';
export type { AssessmentSummary, Verdict } from './summary';
export { judgeReport } from './verdict';
export type { ReportVerdict, ReportNumbers } from './verdict';
export type { Findings, FindingChanges } from './compareReports';
export type { Rated } from './order';
export { believableTime, isAhead } from './believableTimes';
export { attachmentTime } from './holding';
