import { Progress } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { Assessment } from 'backstage-plugin-acr-common/reports';
import { Image, ImageDetails } from '../../../data/images';
import { ImageSecurity } from '../../../data/reports';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Part } from '../../failures';
import { Section } from '../../shared';
import { AssessmentRemarks } from './AssessmentRemarks';
import { Elsewhere } from './Elsewhere';
import { NoReport } from './NoReport';
import { OtherScanners } from './OtherScanners';
import { ReportChooser } from './ReportChooser';
import { ScanReportView } from './ScanReportView';

/** Nothing that tells of a scan is attached here. */
const ABSENT: Array<Assessment['state']> = ['not-scanned', 'unsupported'];

interface SecuritySectionProps {
  /** By which the page's address names it. */
  id: string;
  image: Image;
  details: ImageDetails;
  security: ImageSecurity;
}

/** What scans have found in an image, or why that is not known. */
export function SecuritySection(props: SecuritySectionProps) {
  const { id, image, details, security } = props;
  const { t } = useAcrTranslation();
  const { repository } = image;
  const { assessment, reports, shown, choose, retryUnread, isLoading } =
    security;
  const digest = details.content.chosen?.digest ?? image.manifest.digest;
  return (
    <Section id={id} title={t('image.security')}>
      {assessment && (
        <AssessmentRemarks
          repository={repository}
          notes={assessment}
          onRetry={retryUnread}
        />
      )}
      {shown && <OtherScanners reports={reports} onChoose={choose} />}
      {shown && (
        <ReportChooser reports={reports} shown={shown} onChoose={choose} />
      )}
      {shown && (
        <ScanReportView
          // What is chosen is chosen for this report.
          key={`${digest} ${shown.id}`}
          image={image}
          details={details}
          found={shown}
        />
      )}
      {assessment && assessment.state !== 'reported' && (
        <NoReport
          repository={repository}
          registry={image.registry}
          digest={digest}
          assessment={assessment}
        />
      )}
      {assessment && ABSENT.includes(assessment.state) && (
        <Elsewhere
          image={image}
          digests={[...new Set([digest, image.manifest.digest])]}
        />
      )}
      {isLoading && <Progress />}
      {!assessment && !isLoading && security.failures.length === 0 && (
        // Why, is said above.
        <Typography variant="body2">{t('report.noManifest')}</Typography>
      )}
      {byKind(security.failures).map(failure => (
        <Part
          key={failure.error.failure.kind}
          repository={repository}
          reading={failure}
        >
          {() => null}
        </Part>
      ))}
    </Section>
  );
}

type Failures = ImageSecurity['failures'];

/** What fails for one reason is said once, and tried again together. */
function byKind(failures: Failures): Failures {
  const kinds = new Set(failures.map(({ error }) => error.failure.kind));
  return [...kinds].map(kind => {
    const same = failures.filter(({ error }) => error.failure.kind === kind);
    return { ...same[0], retry: () => same.forEach(each => each.retry()) };
  });
}
