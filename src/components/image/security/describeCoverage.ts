import { Coverage } from 'backstage-plugin-acr-common/reports';
import { Formats } from '../../../formats';
import { AcrTranslate } from '../../../translations/useAcrTranslation';

/** What a report looked for, as far as it tells. */
export function describeCoverage(
  t: AcrTranslate,
  formats: Formats,
  coverage: Coverage,
): string {
  const others = (['misconfigurations', 'secrets', 'licenses'] as const).filter(
    subject => coverage[subject] === 'full',
  );
  const parts = [
    ...describeVulnerabilities(t, coverage),
    ...others.map(subject => t(`report.coverageOf.${subject}`)),
  ];
  return parts.length > 0 ? formats.list(parts) : t('report.notTold');
}

function describeVulnerabilities(
  t: AcrTranslate,
  { vulnerabilities }: Coverage,
): string[] {
  switch (vulnerabilities) {
    case 'full':
      return [t('report.coverageOf.vulnerabilities')];
    case 'partial':
      return [t('report.coverageOf.somePackages')];
    case 'none':
      return [t('report.coverageOf.notVulnerabilities')];
    default:
      return [];
  }
}
