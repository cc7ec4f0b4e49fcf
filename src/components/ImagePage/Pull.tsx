import Typography from '@material-ui/core/Typography';
import { useRegistry } from '../../hooks/RegistryProvider';
import { useAcrEvent } from '../../hooks/useAcrEvent';
import { Image } from '../../hooks/useImage';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { Snippet } from '../Snippet';
import { pullCommands } from './pullCommands';

/** How to get the image, by tag and by digest. */
export function Pull({ image }: { image: Image }) {
  const { t } = useAcrTranslation();
  const tell = useAcrEvent();
  const registry = useRegistry();
  const subject = `${image.repository}:${image.tag.name}`;
  return (
    <>
      {pullCommands(image, registry).map(({ id, command }) => (
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
