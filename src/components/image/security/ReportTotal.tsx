import Typography from '@material-ui/core/Typography';
import { ScanReport } from 'backstage-plugin-acr-common/reports';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { judgePackages } from './judgePackages';
import { Reason } from './NoReport';

/** What a report comes down to, where that is no number of open findings. */
export function ReportTotal({ report }: { report: ScanReport }) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  switch (judgePackages(report)) {
    case 'findings':
      return null;
    case 'nothing-recognised':
      return (
        <Reason
          title={t('report.nothingRecognised')}
          text={t('report.nothingRecognisedText')}
        />
      );
    case 'partly-scanned':
      return (
        <Reason
          title={t('report.partlyScanned')}
          text={t('report.partlyScannedText')}
        />
      );
    case 'not-told':
      return (
        <Reason
          title={t('report.nothingTold')}
          text={t('report.nothingToldText')}
        />
      );
    case 'partly-unreadable':
      return (
        <Typography variant="subtitle1" component="h4">
          {t('report.noReadableFindings')}
        </Typography>
      );
    case 'set-aside':
      return (
        <Reason
          title={t('report.noOpenFindings')}
          text={t('report.noOpenFindingsText', {
            count: report.setAside.length,
            formatted: formats.number(report.setAside.length),
          })}
        />
      );
    case 'partial':
      return (
        <Reason title={t('report.partial')} text={t('report.partialText')} />
      );
    default:
      return (
        <Reason
          title={t('report.noFindings')}
          text={t('report.noFindingsText')}
        />
      );
  }
}
