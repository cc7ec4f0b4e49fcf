import Grid from '@material-ui/core/Grid';
import { childImageName, platformName } from 'backstage-plugin-acr-common';
import {
  AttachedTo,
  Image,
  ImageContent,
  ImageDetails,
} from '../../../data/images';
import { ImageSecurity } from '../../../data/reports';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { ContentNote, Section } from '../../shared';
import { PackagesSection } from '../packages';
import { SecuritySection } from '../security';
import { AttachedSection, AttachedSubject } from './AttachedSection';
import { ConfigurationSection, LayersSection } from './ImageContentSections';
import { ContentOverview, Overview } from './Overview';
import { Pull } from './Pull';
import { SECTION_IDS } from '../../../data/address';

interface ImageSectionsProps {
  image: Image;
  details: ImageDetails;
  /** Absent where there is nobody to ask for reports. */
  security?: ImageSecurity;
}

/** What is known of an image, part by part. */
export function ImageSections(props: ImageSectionsProps) {
  const { image, details, security } = props;
  const { t } = useAcrTranslation();
  const { repository } = image;
  const { content, lacksContent, toTag, toChosen } = details;
  const platform = content.chosen && childImageName(content.chosen);
  const subjects: AttachedSubject[] =
    toChosen && platform
      ? [
          { title: t('attached.toIndex'), ...toTag },
          { title: t('attached.toPlatform', { platform }), ...toChosen },
        ]
      : [toTag];
  return (
    <Grid container spacing={2}>
      <Grid item xs={12} lg={6}>
        <Section id={SECTION_IDS.overview} title={t('image.overview')}>
          <Overview
            image={image}
            provenance={security?.provenance}
            content={
              !lacksContent ? summarize(details, subjects, platform) : undefined
            }
          />
        </Section>
      </Grid>
      <Grid item xs={12} lg={6}>
        <Section id={SECTION_IDS.pull} title={t('image.pull')}>
          <Pull image={image} buildCache={content.buildCache} />
        </Section>
      </Grid>
      {lacksContent ? (
        <Grid item xs={12}>
          <ContentNote />
        </Grid>
      ) : (
        <>
          <Grid item xs={12} lg={6}>
            <LayersSection repository={repository} content={content} />
          </Grid>
          <Grid item xs={12} lg={6}>
            <ConfigurationSection repository={repository} content={content} />
          </Grid>
        </>
      )}
      {security && (
        <Grid item xs={12}>
          <SecuritySection
            id={SECTION_IDS.security}
            image={image}
            details={details}
            security={security}
          />
        </Grid>
      )}
      {!lacksContent && (
        <>
          <Grid item xs={12}>
            <AttachedSection repository={repository} subjects={subjects} />
          </Grid>
          {!content.buildCache && (
            <Grid item xs={12}>
              <PackagesSection
                id={SECTION_IDS.packages}
                image={image}
                content={content}
              />
            </Grid>
          )}
        </>
      )}
    </Grid>
  );
}

function summarize(
  { content, facts, size, unpackedSize }: ImageDetails,
  subjects: AttachedTo[],
  platform?: string,
): ContentOverview {
  const config =
    content.config?.state === 'ready' ? content.config.value : undefined;
  return {
    facts,
    buildCache: content.buildCache,
    size,
    unpackedSize,
    platform,
    platforms: platformsOf(content),
    ...(config && { builtAt: config.createdAt }),
    attached: subjects,
  };
}

/** What an index is for, or an image by its configuration, once known. */
function platformsOf({ images, config }: ImageContent): string[] | undefined {
  if (images.length > 0) {
    return images.map(childImageName);
  }
  const platform =
    config?.state === 'ready' ? config.value.platform : undefined;
  return platform && [platformName(platform)];
}
