import Typography from '@material-ui/core/Typography';
import { ReportCandidate } from 'backstage-plugin-acr-common/reports';
import { useReportDownload } from '../../../data/reports';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { failureTitle } from '../../failures';
import { saveFile } from '../../shared';
import { DownloadControl } from '../DownloadControl';

interface ReportDownloadProps {
  repository: string;
  candidate: ReportCandidate;
}

/** Gives the user a report as its scanner wrote it. */
export function ReportDownload({ repository, candidate }: ReportDownloadProps) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { progress, start, cancel } = useReportDownload(repository);
  return (
    <>
      <DownloadControl
        progress={progress}
        label={t('report.exportReport')}
        onStart={() =>
          start(candidate, content => saveFile(content, candidate.fileName))
        }
        onCancel={cancel}
      />
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
