import { Progress } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useFormats } from '../../formats/useFormats';
import { useContentReports } from '../../hooks/useContentReports';
import { Image } from '../../hooks/useImage';
import { ImageContent } from '../../hooks/useImageContent';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { failureTitle } from '../FailurePanel';
import { Section } from '../ImageParts';
import { NoSbom } from './NoSbom';
import { SbomView } from './SbomView';
import { findSboms } from './sboms';
import { UnusedDocuments } from './UnusedDocuments';

interface PackagesSectionProps {
  /** By which the page's address names it. */
  id: string;
  image: Image;
  content: ImageContent;
}

/** The packages of an image, by what is attached to it. */
export function PackagesSection({ id, ...props }: PackagesSectionProps) {
  const { t } = useAcrTranslation();
  return (
    <Section id={id} title={t('image.packages')}>
      {props.content.image.state === 'failed' ? (
        // By its manifest it is known which documents are of it.
        <Typography variant="body2">{t('configuration.noManifest')}</Typography>
      ) : (
        <PackagesContent {...props} />
      )}
    </Section>
  );
}

function PackagesContent(props: Omit<PackagesSectionProps, 'id'>) {
  const { image, content } = props;
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const reports = useContentReports(image, content);
  const { documents, failures, names, isLoading } = reports;
  if (isLoading) {
    return <Progress />;
  }
  const digest = content.chosen?.digest ?? image.manifest.digest;
  const { own, ...unused } = findSboms(documents, names);
  return (
    <>
      {own.length > 0 && (
        // What is searched for is searched for in this image.
        <SbomView key={digest} sboms={own} />
      )}
      <UnusedDocuments {...unused} />
      {content.attestations.length > 0 && own.length === 0 && (
        <Typography variant="body2">{t('sbom.inIndex')}</Typography>
      )}
      {failures.length > 0 && (
        <Typography variant="body2" role="status">
          {t('sbom.failed', { problem: describeProblem() })}{' '}
          <Button
            size="small"
            onClick={() => failures.forEach(failure => failure.retry())}
          >
            {t('error.tryAgain')}
          </Button>
        </Typography>
      )}
      {own.length === 0 && (
        <NoSbom
          image={`${image.registry}/${image.repository}@${digest}`}
          // What could not be read may be one.
          isCertain={failures.length === 0}
        />
      )}
    </>
  );

  function describeProblem(): string {
    const { failure } = failures[0].error;
    const { repository } = image;
    return failureTitle(t, formats, failure, { repository, root: '/v2/' });
  }
}
