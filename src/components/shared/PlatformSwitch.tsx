import TextField from '@material-ui/core/TextField';
import {
  PlatformDescriptor,
  platformLabels,
} from 'backstage-plugin-acr-common';
import { ImageChoice, useSelectedImage } from '../../data/address';
import { useFormats, visibleText } from '../../formats';
import { useGoTo } from '../../routing';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { limitedOptions } from './limitedOptions';

interface PlatformSwitchProps {
  choice: ImageChoice;
  /** The images of an index; with one or none there is nothing to choose. */
  images: PlatformDescriptor[];
  chosen?: PlatformDescriptor;
}

/** Chooses an image of an index. */
export function PlatformSwitch(props: PlatformSwitchProps) {
  const { choice, images, chosen } = props;
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { addressOf } = useSelectedImage();
  const goTo = useGoTo();
  if (!chosen || images.length < 2) {
    return null;
  }
  const labels = platformLabels(images);
  const label = labels[images.indexOf(chosen)];
  return (
    <TextField
      select
      size="small"
      variant="outlined"
      label={t('column.platform')}
      id="acr-platform"
      value={label}
      onChange={event =>
        goTo(addressOf({ ...choice, platform: event.target.value }))
      }
    >
      {limitedOptions(
        t,
        formats,
        labels.map(each => ({ value: each, label: visibleText(each) })),
        label,
      )}
    </TextField>
  );
}
