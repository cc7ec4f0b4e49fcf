import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import DownloadIcon from '@material-ui/icons/GetApp';
import { ReportCandidate } from 'backstage-plugin-acr-common/reports';
import { useReportDownload } from '../../../data/reports';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { failureTitle } from '../../failures';
import { saveFile } from '../../shared';

interface ReportDownloadProps {
  repository: string;
  candidate: ReportCandidate;
}

/** Gives the user a report as its scanner wrote it. */
export function ReportDownload({ repository, candidate }: ReportDownloadProps) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { progress, start } = useReportDownload(repository);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<DownloadIcon />}
        disabled={progress.state === 'running'}
        onClick={() =>
          start(candidate, content => saveFile(content, candidate.fileName))
        }
      >
        {t('report.exportReport')}
      </Button>
      {progress.state === 'failed' && (
        <Typography variant="body2" role="alert">
          {failureTitle(t, formats, progress.error.failure, {
            repository,
            api: 'content',
          })}
        </Typography>
      )}
    </>
  );
}
