export { useAssessments, useKnownAssessment } from './useAssessments';
export { useAttachedElsewhere } from './useAttachedElsewhere';
export { useAssessment, useContentReports } from './useContentReports';
export type { ContentReports, ImageAssessment } from './useContentReports';
export { useFindingsTrend } from './useFindingsTrend';
export type {
  FindingsTrend,
  ScannedSummary,
  TrendPoint,
} from './useFindingsTrend';
export { useImageSecurity } from './useImageSecurity';
export type { ImageSecurity } from './useImageSecurity';
export {
  useKnownAssessments,
  useReadKnownAssessments,
} from './useKnownAssessments';
export type { KnownAssessments } from './useKnownAssessments';
export { useMayHaveReports } from './useMayHaveReports';
export { useOwnReportSource } from './useOwnReportSource';
export { useReportDownload } from './useReportDownload';
export { useSecurityListing } from './useSecurityListing';
export { useStaleAfterDays } from './useStaleAfterDays';
