import { ImageChoice, SectionName } from '../../../data/address';
import { Image, ImageDetails, useImageDetails } from '../../../data/images';
import { ImageSecurity, useImageSecurity } from '../../../data/reports';
import { PageHeader, PlatformSwitch } from '../../shared';
import { countFindings } from '../security';
import { CompareChooser } from './CompareChooser';
import { ImageSections } from './ImageSections';
import { PortalLink } from './PortalLink';
import { SectionLinks } from './SectionLinks';
import { useScrollToSection } from './useScrollToSection';

interface LoadedImageProps {
  image: Image;
  choice: ImageChoice;
}

/** The page of an image that the registry knows. */
export function LoadedImage({ image, choice }: LoadedImageProps) {
  const details = useImageDetails(image, choice.platform);
  const { buildCache } = details.content;
  const found = useImageSecurity(
    image.repository,
    image.manifest.digest,
    details,
  );
  // There is nothing in a cache that runs, or could be scanned.
  const security = buildCache ? undefined : found;
  useScrollToSection(isSettled(details) && !security?.isLoading);
  return (
    <>
      <PageHeader
        title={`${image.repository}:${choice.tag}`}
        controls={
          <>
            <PortalLink repository={image.repository} tag={choice.tag} />
            <PlatformSwitch choice={choice} {...details.content} />
            <CompareChooser repository={image.repository} choice={choice} />
          </>
        }
      >
        <SectionLinks
          names={sectionsOf(details, security)}
          counts={{ ...countsOf(details), security: countFindings(security) }}
        />
      </PageHeader>
      <ImageSections image={image} details={details} security={security} />
    </>
  );
}

function sectionsOf(
  { lacksContent, content }: ImageDetails,
  security?: ImageSecurity,
): SectionName[] {
  const isContentThere = !lacksContent;
  return [
    'overview',
    'pull',
    ...(isContentThere ? (['layers', 'configuration'] as const) : []),
    ...(security ? (['security'] as const) : []),
    ...(isContentThere ? (['attached'] as const) : []),
    ...(isContentThere && !content.buildCache ? (['packages'] as const) : []),
  ];
}

/** How many layers there are, and how many things are attached, once known. */
function countsOf({ content, toTag, toChosen }: ImageDetails) {
  const { image } = content;
  const layers =
    image.state === 'ready' && image.value.kind === 'image'
      ? image.value.layers.length
      : undefined;
  const subjects = toChosen ? [toTag, toChosen] : [toTag];
  const isListed = subjects.every(
    ({ referrers, companions, isWithheld }) =>
      referrers.state === 'ready' &&
      companions.state === 'ready' &&
      !isWithheld,
  );
  const attached = isListed
    ? subjects.reduce(
        (sum, { attachments, others }) =>
          sum + attachments.length + others.length,
        0,
      )
    : undefined;
  return { layers, attached };
}

/** Whether nothing on the page is still to come. */
function isSettled({ content, toTag, toChosen }: ImageDetails): boolean {
  const attached = toChosen ? [toTag, toChosen] : [toTag];
  return [
    content.image,
    ...(content.config ? [content.config] : []),
    ...attached.flatMap(({ referrers, companions }) => [referrers, companions]),
  ].every(({ state }) => state !== 'loading');
}
