import { ImageSecurity } from '../../../data/reports';
import { judgePackages } from './judgePackages';

/**
 * How many open findings the report has that holds. That there are none is said
 * only where all packages were looked into.
 */
export function countFindings(security?: ImageSecurity): number | undefined {
  const report = security?.reports[0]?.report;
  if (!report) {
    return undefined;
  }
  const { findings, coverage } = report;
  const isNone =
    coverage.vulnerabilities === 'full' &&
    ['set-aside', 'no-findings'].includes(judgePackages(report));
  return findings.length > 0 || isNone ? findings.length : undefined;
}
