import { Formats } from '../../formats/formats';
import { AcrTranslate } from '../../translations/useAcrTranslation';

/** As many names as stand in a line; the others are counted. */
const SHOWN = 5;

/** Names in a line, of which there may be thousands. */
export function joinNames(
  t: AcrTranslate,
  formats: Formats,
  names: readonly string[],
): string {
  const shown = formats.list(names.slice(0, SHOWN));
  const more = names.length - SHOWN;
  return more > 0
    ? `${shown} ${t('tag.moreAliases', { more: formats.number(more) })}`
    : shown;
}
