import Typography from '@material-ui/core/Typography';
import { Image } from '../../hooks/useImage';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { Snippet } from '../Snippet';
import { PullCommand, pullCommands } from './pullCommands';

/** How to get the image, by tag and by digest. */
export function Pull({ image }: { image: Image }) {
  const { t } = useAcrTranslation();
  const names: Record<PullCommand['id'], string> = {
    'docker-tag': t('pull.dockerTag'),
    'docker-digest': t('pull.dockerDigest'),
    'podman-tag': t('pull.podmanTag'),
    'podman-digest': t('pull.podmanDigest'),
    dockerfile: t('pull.dockerfile'),
    kubernetes: t('pull.kubernetes'),
    'helm-tag': t('pull.helmTag'),
    'oras-tag': t('pull.orasTag'),
    'oras-digest': t('pull.orasDigest'),
    login: t('pull.login'),
  };
  return (
    <>
      {pullCommands(image).map(({ id, command }) => (
        <div key={id} style={{ marginBottom: 8 }}>
          <Typography variant="body2" color="textSecondary">
            {names[id]}
          </Typography>
          <Snippet
            text={command}
            copyLabel={t('pull.copy', { name: names[id] })}
          />
        </div>
      ))}
    </>
  );
}
