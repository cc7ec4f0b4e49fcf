import Typography from '@material-ui/core/Typography';
import { ImageContent } from '../../../data/images';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Part } from '../../failures';
import { Section } from '../../shared';
import { describeUnreadable } from '../describeUnreadable';
import { Configuration } from './Configuration';
import { DownloadButton } from './DownloadButton';
import { Layers } from './Layers';
import { SECTION_IDS } from '../../../data/address';

interface ContentSectionProps {
  repository: string;
  content: ImageContent;
}

/** What the chosen image is made of. */
export function LayersSection({ repository, content }: ContentSectionProps) {
  const { t } = useAcrTranslation();
  return (
    <Section id={SECTION_IDS.layers} title={t('image.layers')}>
      <Part repository={repository} reading={content.image}>
        {manifest =>
          manifest.kind === 'image' ? (
            <Layers
              // What is unfolded is unfolded for this image.
              key={manifest.config.digest}
              manifest={manifest}
              config={content.config}
            />
          ) : (
            <Sentence text={describeUnreadable(t, manifest)} />
          )
        }
      </Part>
    </Section>
  );
}

/** How the chosen image is run. */
export function ConfigurationSection(props: ContentSectionProps) {
  const { t } = useAcrTranslation();
  return (
    <Section id={SECTION_IDS.configuration} title={t('image.configuration')}>
      <ConfigurationContent {...props} />
    </Section>
  );
}

function ConfigurationContent({ repository, content }: ContentSectionProps) {
  const { t } = useAcrTranslation();
  const { image, config } = content;
  if (image.state === 'failed') {
    return <Sentence text={t('configuration.noManifest')} />; // Said above.
  }
  return (
    <Part repository={repository} reading={image}>
      {manifest => {
        if (manifest.kind !== 'image') {
          return <Sentence text={describeUnreadable(t, manifest)} />;
        }
        const { config: descriptor } = manifest;
        const { mediaType } = descriptor;
        const isTooLarge =
          config?.state === 'failed' &&
          config.error.failure.kind === 'too-large';
        return config ? (
          <>
            <Part repository={repository} reading={config}>
              {value => (
                <Configuration key={descriptor.digest} config={value} />
              )}
            </Part>
            {isTooLarge && (
              <DownloadButton
                key={descriptor.digest}
                wasTooLarge
                repository={repository}
                descriptor={descriptor}
              />
            )}
          </>
        ) : (
          <Sentence text={t('configuration.notRunnable', { mediaType })} />
        );
      }}
    </Part>
  );
}

function Sentence({ text }: { text: string }) {
  return <Typography variant="body2">{text}</Typography>;
}
