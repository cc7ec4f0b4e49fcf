import { Formats } from '../../../formats';
import { AcrTranslate } from '../../../translations/useAcrTranslation';

/** Says of which tags something could not be read, if it is not on its way. */
export function describeUnread(
  t: AcrTranslate,
  formats: Formats,
  sides: Array<readonly [tag: string, isUnread: boolean]>,
): string {
  const failed = sides.filter(([, isUnread]) => isUnread);
  return failed.length > 0
    ? t('compare.unread', { tags: formats.list(failed.map(([tag]) => tag)) })
    : '…';
}
