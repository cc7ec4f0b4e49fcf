import Typography from '@material-ui/core/Typography';
import { Image } from '../../../data/images';
import { useAttachedElsewhere } from '../../../data/reports';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Commands, registryLabel } from '../../shared';

interface ElsewhereProps {
  image: Image;
  /** By which the image may be known. */
  digests: readonly string[];
}

/** Says where the same image has what is not attached to it here. */
export function Elsewhere({ image, digests }: ElsewhereProps) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { repository } = image;
  const places = useAttachedElsewhere(repository, digests);
  return (
    <>
      {places.map(({ registry, digest, count }) => (
        <div key={`${registry.name} ${digest}`}>
          <Typography variant="body2" role="note">
            {t('report.elsewhere', {
              count,
              formatted: formats.number(count),
              registry: registryLabel(t, registry),
            })}
          </Typography>
          {registry.loginServer && (
            <Commands
              told={image.registry}
              copyLabel={t('report.copyFromElsewhere')}
            >
              {here =>
                `oras cp -r ${registry.loginServer}/${repository}@${digest} ${here}/${repository}@${digest}`
              }
            </Commands>
          )}
        </div>
      ))}
    </>
  );
}
