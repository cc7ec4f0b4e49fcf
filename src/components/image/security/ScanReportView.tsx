import { makeStyles } from '@material-ui/core/styles';
import {
  countBySeverity,
  FoundReport,
  looksForVulnerabilities,
} from 'backstage-plugin-acr-common/reports';
import { useMemo } from 'react';
import { Image, ImageDetails } from '../../../data/images';
import { CsvButton } from './CsvButton';
import { ReportDownload } from './ReportDownload';
import { ReportHead } from './ReportHead';
import { ReportRemarks } from './ReportRemarks';
import { ReportTotal } from './ReportTotal';
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
  const { report, candidate } = found;
  const { findings, setAside } = report;
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const { repository, tag } = image;
  const isLookedInto =
    looksForVulnerabilities(found) && report.isAnythingRecognised;
  return (
    <div className={classes.root}>
      <div>
        <ReportTotal report={report} />
        {/* Zeros would look like a result where nothing was looked into. */}
        {(findings.length > 0 || isLookedInto) && (
          <SeverityCounts counts={counts} />
        )}
      </div>
      <ReportRemarks found={found} />
      <ReportHead found={found} />
      <div className={classes.actions}>
        {findings.length + setAside.length > 0 && (
          <CsvButton
            findings={[...findings, ...setAside]}
            name={`${repository.replaceAll('/', '-')}-${tag.name}-findings.csv`}
          />
        )}
        <ReportDownload repository={repository} candidate={candidate} />
      </div>
      <ReportViews report={report} details={details} />
    </div>
  );
}
