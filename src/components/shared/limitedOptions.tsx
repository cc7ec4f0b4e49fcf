import MenuItem from '@material-ui/core/MenuItem';
import { ReactNode } from 'react';
import { Formats } from '../../formats';
import { AcrTranslate } from '../../translations/useAcrTranslation';

/** As many as can be chosen from: nobody reads more. */
const MOST_OPTIONS = 100;

/** Something that can be chosen. */
interface Option {
  value: string;
  label: ReactNode;
}

/**
 * The options of a choice, of which there may be thousands: the first, and that which
 * is chosen; the others are counted. (A `TextField` takes them as its own children.)
 */
export function limitedOptions(
  t: AcrTranslate,
  formats: Formats,
  options: readonly Option[],
  chosen: string | undefined,
): ReactNode[] {
  const shown = options.filter(
    ({ value }, at) => at < MOST_OPTIONS || value === chosen,
  );
  const more = options.length - shown.length;
  return [
    ...shown.map(({ value, label }) => (
      <MenuItem key={value} value={value}>
        {label}
      </MenuItem>
    )),
    more > 0 && (
      <MenuItem key="" disabled>
        {t('card.more', { number: formats.number(more) })}
      </MenuItem>
    ),
  ];
}
