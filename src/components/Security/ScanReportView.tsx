import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { useFormats } from '../../formats/useFormats';
import { Image } from '../../hooks/useImage';
import { ImageDetails } from '../../hooks/useImageDetails';
import { FoundReport } from '../../hooks/useImageSecurity';
import { ScanReport } from '../../security/model';
import {
  countBySeverity,
  worstFirst,
} from '../../security/assessment/summarize';
import { judgeReport } from '../../security/assessment/verdict';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../translations/useAcrTranslation';
import { CsvButton } from './CsvButton';
import { Reason } from './NoReport';
import { ReportDownload } from './ReportDownload';
import { ReportHead } from './ReportHead';
import { ReportViews } from './ReportViews';
import { SeverityCounts } from './SeverityCounts';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: theme.spacing(2) },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

interface ScanReportViewProps {
  image: Image;
  details: ImageDetails;
  found: FoundReport;
}

/** What a report says: on the whole, and then in detail. */
export function ScanReportView(props: ScanReportViewProps) {
  const { image, details, found } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { report, candidate } = found;
  // A report may have any number of findings: they are put in order once.
  const findings = useMemo(() => worstFirst(report.findings), [report]);
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const { repository, tag } = image;
  return (
    <div className={classes.root}>
      <div>
        <Total t={t} report={report} />
        {/* Zeros would look like a result where nothing was looked into. */}
        {judgeReport(report) !== 'nothing-recognised' && (
          <SeverityCounts counts={counts} />
        )}
      </div>
      {report.unreadable > 0 && (
        <Typography variant="body2" role="note">
          {t('report.unreadableEntries', {
            count: report.unreadable,
            formatted: formats.number(report.unreadable),
          })}
        </Typography>
      )}
      <ReportHead found={found} />
      <div className={classes.actions}>
        {findings.length > 0 && (
          <CsvButton
            findings={findings}
            name={`${repository.replaceAll('/', '-')}-${tag.name}-findings.csv`}
          />
        )}
        <ReportDownload repository={repository} candidate={candidate} />
      </div>
      <ReportViews
        findings={findings}
        misconfigurations={report.misconfigurations}
        details={details}
      />
    </div>
  );
}

function Total({ t, report }: { t: AcrTranslate; report: ScanReport }) {
  switch (judgeReport(report)) {
    case 'findings':
      return null;
    case 'nothing-recognised':
      return (
        <Reason
          title={t('report.nothingRecognised')}
          text={t('report.nothingRecognisedText')}
        />
      );
    case 'partly-unreadable':
      return (
        <Typography variant="subtitle1" component="h4">
          {t('report.noReadableFindings')}
        </Typography>
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
