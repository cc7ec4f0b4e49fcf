import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { Assessment } from '../../security/assessment/assess';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { describeReading } from '../describeReading';
import { Disclosure } from '../FailurePanel/Disclosure';
import { Snippet } from '../Snippet';
import { ReportDownload } from './ReportDownload';

interface NoReportProps {
  repository: string;
  /** The image as commands name it: with its registry, by its digest. */
  reference: string;
  assessment: Exclude<Assessment, { state: 'reported' }>;
}

/** Why nothing is known of an image's security, each reason in its own words. */
export function NoReport(props: NoReportProps) {
  const { repository, reference, assessment } = props;
  const { t } = useAcrTranslation();
  if (assessment.state === 'not-scanned') {
    return (
      <Reason title={t('report.notScanned')} text={t('report.notScannedText')}>
        <Snippet
          text={attachSnippet(reference)}
          copyLabel={t('report.copyAttach')}
        />
      </Reason>
    );
  }
  const { candidate } = assessment;
  const name = candidate.fileName;
  const download = (
    <ReportDownload repository={repository} candidate={candidate} />
  );
  switch (assessment.state) {
    case 'other-image':
      return (
        <Reason
          title={t('report.otherImage')}
          text={t('report.otherImageText', { name })}
        >
          {download}
        </Reason>
      );
    case 'not-supported':
      return (
        <Reason
          title={t('report.notSupported')}
          text={t('report.notSupportedText', {
            name,
            what: describeReading(t, assessment.what),
          })}
        >
          {download}
        </Reason>
      );
    default:
      return (
        <Reason
          title={t('report.unreadable')}
          text={t('report.unreadableText', { name })}
        >
          <Disclosure summary={t('report.why')}>
            <Typography variant="body2">
              {describeReading(t, assessment.why)}
            </Typography>
          </Disclosure>
          {download}
        </Reason>
      );
  }
}

interface ReasonProps {
  title: string;
  text: string;
  children?: ReactNode;
}

/** A state in its own words, and what goes with it. */
export function Reason({ title, text, children }: ReasonProps) {
  return (
    <>
      <Typography variant="subtitle1" component="h4">
        {title}
      </Typography>
      <Typography variant="body2" style={{ overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
      {children}
    </>
  );
}

/** Scans the image and attaches the report to it. */
export function attachSnippet(reference: string): string {
  return [
    `trivy image --format json --output report.json ${reference}`,
    `oras attach --artifact-type application/vnd.aquasec.trivy.report.v1+json ${reference} report.json:application/json`,
  ].join('\n');
}
