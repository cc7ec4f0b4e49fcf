import Typography from '@material-ui/core/Typography';
import { RegistryTags } from '../../../data/tags';
import { useFormats } from '../../../formats';
import { RegistryListing } from '../../../promotion';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { describePause } from '../../failures';
import { registryLabel, registryLabels } from '../../shared';

interface ReadingStatusProps {
  listings: readonly RegistryListing[];
  others: readonly RegistryTags[];
}

/** Says which registries are still being read, and why one makes a pause. */
export function ReadingStatus({ listings, others }: ReadingStatusProps) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const filling = listings
    .filter(({ state }) => state === 'filling')
    .map(({ registry }) => registry);
  return (
    <div role="status">
      {filling.length > 0 && (
        <Typography variant="body2">
          {t('promotion.reading', {
            registries: registryLabels(t, formats, filling),
          })}
        </Typography>
      )}
      {others.map(
        ({ registry, tags }) =>
          'pause' in tags.listing &&
          tags.listing.pause && (
            <Typography key={registry.name} variant="body2">
              {t('promotion.inRegistry', {
                registry: registryLabel(t, registry),
                text: describePause(t, tags.listing.pause),
              })}
            </Typography>
          ),
      )}
    </div>
  );
}
