import {
  judgeReport,
  ReportVerdict,
  ScanReport,
} from 'backstage-plugin-acr-common/reports';

/**
 * Judges a report by what it says of packages alone: secrets and misconfigurations
 * are told of beside that, and make nothing better.
 */
export function judgePackages(report: ScanReport): ReportVerdict {
  return judgeReport({ ...report, secrets: [], misconfigurations: [] });
}
