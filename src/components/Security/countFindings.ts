import { ImageSecurity } from '../../hooks/useImageSecurity';
import { judgeReport } from '../../security/assessment/verdict';

/** How many findings there are, where that is known. */
export function countFindings(security?: ImageSecurity): number | undefined {
  const report = security?.shown?.report;
  return report &&
    ['findings', 'misconfigurations', 'no-findings'].includes(
      judgeReport(report),
    )
    ? report.findings.length
    : undefined;
}
