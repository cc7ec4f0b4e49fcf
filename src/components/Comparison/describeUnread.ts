import { AcrTranslate } from '../../translations/useAcrTranslation';

/** Says of which tags something could not be read, if it is not on its way. */
export function describeUnread(
  t: AcrTranslate,
  sides: Array<readonly [tag: string, isUnread: boolean]>,
): string {
  const failed = sides.filter(([, isUnread]) => isUnread);
  return failed.length > 0
    ? t('compare.unread', { tags: failed.map(([tag]) => tag).join(', ') })
    : '…';
}
