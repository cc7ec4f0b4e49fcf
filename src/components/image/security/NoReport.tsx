import Typography from '@material-ui/core/Typography';
import { Assessment, ReportProblem } from 'backstage-plugin-acr-common/reports';
import { ReactNode } from 'react';
import { Formats, useFormats } from '../../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { describeProblem } from '../../failures';
import { Commands, Disclosure } from '../../shared';
import { ReportDownload } from './ReportDownload';

/** As many types of attachments as are named. */
const MOST_TYPES = 10;

interface NoReportProps {
  repository: string;
  /** What the registry calls itself. */
  registry: string;
  /** The image's. */
  digest: string;
  assessment: Exclude<Assessment, { state: 'reported' }>;
}

/** Why nothing is known of an image's security, each reason in its own words. */
export function NoReport(props: NoReportProps) {
  const { repository, registry, digest, assessment } = props;
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const attach = (
    <Commands told={registry} copyLabel={t('report.copyAttach')}>
      {host => attachSnippet(`${host}/${repository}@${digest}`)}
    </Commands>
  );
  switch (assessment.state) {
    case 'not-scanned':
      return (
        <Reason
          title={t('report.notScanned')}
          text={t('report.notScannedText')}
        >
          {attach}
        </Reason>
      );
    case 'unsupported':
      return (
        <Reason
          title={t('report.unsupported')}
          text={describeTypes(t, formats, assessment.unsupported)}
        >
          {attach}
        </Reason>
      );
    case 'unread':
      return (
        <Reason title={t('report.unread')} text={t('report.unreadText')} />
      );
    case 'withheld':
      return (
        <Reason title={t('report.withheld')} text={t('report.withheldText')} />
      );
    default:
      return (
        <ProblemOfReport repository={repository} assessment={assessment} />
      );
  }
}

/** How many attachments there are that no reader takes, and of which types. */
function describeTypes(
  t: AcrTranslate,
  formats: Formats,
  types: readonly string[],
): string {
  const unique = [...new Set(types.map(type => type || t('attached.noType')))];
  const shown = unique.slice(0, MOST_TYPES);
  return t('report.unsupportedText', {
    count: types.length,
    formatted: formats.number(types.length),
    types: formats.list(shown.length < unique.length ? [...shown, '…'] : shown),
  });
}

interface ProblemOfReportProps {
  repository: string;
  assessment: Assessment & ReportProblem;
}

/** Why a report tells nothing of the image. */
function ProblemOfReport(props: ProblemOfReportProps) {
  const { repository, assessment } = props;
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { candidate } = assessment;
  const name = candidate.fileName;
  const download = (
    <ReportDownload
      key={candidate.id}
      repository={repository}
      candidate={candidate}
    />
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
    case 'other-platform':
      return (
        <Reason
          title={t('report.otherPlatform')}
          text={t('report.otherPlatformText', { name })}
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
            what: describeProblem(t, formats, assessment.problem),
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
              {describeProblem(t, formats, assessment.problem)}
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

/**
 * Scans the image and attaches the report to it. With all packages in it, a report
 * without findings would not show that vulnerabilities were looked for.
 */
export function attachSnippet(reference: string): string {
  return [
    `trivy image --format json --list-all-pkgs=false --output report.json ${reference}`,
    `oras attach --artifact-type application/vnd.aquasec.trivy.report.v1+json ${reference} report.json:application/json`,
  ].join('\n');
}
