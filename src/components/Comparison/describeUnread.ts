import { Reading } from '../../hooks/reading';
import { AcrTranslate } from '../../translations/useAcrTranslation';

/** Says of which tags something could not be read, if it is not on its way. */
export function describeUnread(
  t: AcrTranslate,
  sides: Array<readonly [tag: string, reading: Reading<unknown>]>,
): string {
  const failed = sides.filter(([, { state }]) => state === 'failed');
  return failed.length > 0
    ? t('compare.unread', { tags: failed.map(([tag]) => tag).join(', ') })
    : '…';
}
