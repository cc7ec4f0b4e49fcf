import Typography from '@material-ui/core/Typography';
import { BuildCache } from 'backstage-plugin-acr-common';
import { useAcrEvent } from '../../../data/analytics';
import { Image } from '../../../data/images';
import { useRegistry } from '../../../data/registries';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { NoCommands, Snippet } from '../../shared';
import { pullCommands } from './pullCommands';

interface PullProps {
  image: Image;
  /** Present if it is no image, but what a build keeps. */
  buildCache?: BuildCache;
}

/** How to get the image, by tag and by digest. */
export function Pull({ image, buildCache }: PullProps) {
  const { t } = useAcrTranslation();
  const tell = useAcrEvent();
  const registry = useRegistry();
  const subject = `${image.repository}:${image.tag.name}`;
  const commands = pullCommands(image, { registry, buildCache });
  return (
    <>
      {commands.length === 0 && <NoCommands told={image.registry} />}
      {commands.map(({ id, command }) => (
        <div key={id} style={{ marginBottom: 8 }}>
          <Typography variant="body2" color="textSecondary">
            {t(`pull.${id}`)}
          </Typography>
          <Snippet
            text={command}
            copyLabel={t('pull.copy', { name: t(`pull.${id}`) })}
            onCopy={() => tell('copyPullCommand', subject, { command: id })}
          />
        </div>
      ))}
    </>
  );
}
