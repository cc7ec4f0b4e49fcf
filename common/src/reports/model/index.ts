/**
 * What is known of an image's security, whatever format it is written in.
 * Everything in it comes from documents that somebody attached: nobody has
 * verified it, texts are shown as texts, and `url` is http(s) or absent.
 */
export type {
  LeftDocument,
  ReportCandidate,
  ReportListing,
  ReportListOptions,
  ReportRequestOptions,
  ScanReportSource,
} from './ScanReportSource';
export { SEVERITIES } from './finding';
export type {
  Claim,
  Finding,
  FindingStatus,
  Misconfiguration,
  Package,
  Secret,
  SetAsideFinding,
  SettingAside,
  Severity,
} from './finding';
export type {
  Coverage,
  CoverageLevel,
  CoverageSubject,
  DocumentSubject,
  Scanner,
  ScanReport,
} from './scanReport';
export type {
  Provenance,
  Sbom,
  VexDocument,
  VexProduct,
  VexStatement,
} from './documents';
export type {
  DocumentReading,
  ForeignProblem,
  ReadingProblem,
  SingleReading,
} from './reading';
