import { Progress } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { Image, ImageContent, useMissingDigests } from '../../../data/images';
import { ContentReports, useContentReports } from '../../../data/reports';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { describeUnread, failureTitle, mayBeReadAgain } from '../../failures';
import { Section } from '../../shared';
import { NoSbom } from './NoSbom';
import { DoubtfulSbom, findSboms } from './sboms';
import { SbomView } from './SbomView';
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
  const { documents, failures, unread, identity, isLoading } = reports;
  const isAnyFailed = failures.length + unread.length > 0;
  const { doubtful, ...found } = findSboms(documents, identity);
  const missing = useMissingDigests(
    image.repository,
    doubtful.flatMap(({ digests }) => digests),
  );
  if (isLoading || missing.isLoading) {
    return <Progress />;
  }
  const isMissing = ({ digests }: DoubtfulSbom) =>
    digests.every(digest => missing.digests.has(digest));
  const own = [
    ...found.own,
    ...doubtful.filter(isMissing).map(each => ({ ...each, isOwnDigest: true })),
  ];
  const foreign = [
    ...found.foreign,
    ...doubtful.filter(each => !isMissing(each)),
  ];
  const digest = content.chosen?.digest ?? image.manifest.digest;
  return (
    <>
      {own.length > 0 && (
        // What is searched for is searched for in this image.
        <SbomView key={digest} sboms={own} />
      )}
      <UnusedDocuments foreign={foreign} unread={found.unread} />
      {isAnyFailed && (
        <Typography variant="body2" role="status">
          {t('sbom.failed', { problem: describeProblem() })}{' '}
          {(failures.length > 0 || mayBeReadAgain(unread)) && (
            <Button size="small" onClick={retry}>
              {t('error.tryAgain')}
            </Button>
          )}
        </Typography>
      )}
      {own.length === 0 && (
        <NoSbom
          registry={image.registry}
          image={`${image.repository}@${digest}`}
          // What could not be read may be one.
          isCertain={isWhole(reports)}
        />
      )}
    </>
  );

  function describeProblem(): string {
    const { repository } = image;
    return failures.length > 0
      ? failureTitle(t, formats, failures[0].error.failure, {
          repository,
          api: 'content',
        })
      : describeUnread(t, formats, repository, unread[0]);
  }

  function retry() {
    failures.forEach(failure => failure.retry());
    if (unread.length > 0) {
      reports.retryUnread();
    }
  }
}

/** Whether everything that is attached was read. */
function isWhole({ failures, unread, isCut, isWithheld }: ContentReports) {
  return failures.length === 0 && unread.length === 0 && !isCut && !isWithheld;
}
