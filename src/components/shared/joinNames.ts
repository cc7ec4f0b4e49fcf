import { Formats } from '../../formats';
import { AcrTranslate } from '../../translations/useAcrTranslation';

/** As many names as stand in a line, unless there is more room. */
const SHOWN = 5;

/** Names in a line, of which there may be thousands: the others are counted. */
export function joinNames(
  t: AcrTranslate,
  formats: Formats,
  names: readonly string[],
  most = SHOWN,
): string {
  const shown = formats.list(names.slice(0, most));
  const more = names.length - most;
  return more > 0
    ? `${shown} ${t('tag.moreAliases', { more: formats.number(more) })}`
    : shown;
}
