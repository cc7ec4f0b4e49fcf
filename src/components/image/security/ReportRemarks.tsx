import Typography from '@material-ui/core/Typography';
import { FoundReport } from 'backstage-plugin-acr-common/reports';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { judgePackages } from './judgePackages';

/** What there is to know beside the number of open findings. */
export function ReportRemarks({ found }: { found: FoundReport }) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { report, scope } = found;
  const { findings, setAside, secrets, coverage, unreadable } = report;
  const remarks = [
    findings.length > 0 &&
      setAside.length > 0 &&
      t('report.setAsideCount', { number: formats.number(setAside.length) }),
    secrets.length > 0 &&
      t('report.secretCount', {
        count: secrets.length,
        formatted: formats.number(secrets.length),
      }),
    coverage.vulnerabilities === 'partial' &&
      judgePackages(report) !== 'partial' &&
      t('report.partialText'),
    scope === 'index' && t('report.ofIndex'),
    unreadable > 0 &&
      t('report.unreadableEntries', {
        count: unreadable,
        formatted: formats.number(unreadable),
      }),
  ].filter(remark => remark !== false);
  return remarks.length === 0 ? null : (
    <div>
      {remarks.map(remark => (
        <Typography key={remark} variant="body2" role="note">
          {remark}
        </Typography>
      ))}
    </div>
  );
}
