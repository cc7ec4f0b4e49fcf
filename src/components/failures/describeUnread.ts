import { UnreadAttachment } from 'backstage-plugin-acr-common/reports';
import { Formats } from '../../formats';
import { AcrTranslate } from '../../translations/useAcrTranslation';
import { failureTitle } from './describeFailure';
import { describeProblem } from './describeProblem';

/** Whether to read anew may help, for some of what could not be read. */
export function mayBeReadAgain(unread: readonly UnreadAttachment[]): boolean {
  return unread.some(
    each => 'error' in each && each.error.failure.kind !== 'too-large',
  );
}

/** Why something that is attached could not be read. */
export function describeUnread(
  t: AcrTranslate,
  formats: Formats,
  repository: string,
  unread: UnreadAttachment,
): string {
  if ('problem' in unread) {
    return describeProblem(t, formats, unread.problem);
  }
  const { failure } = unread.error;
  return failure.kind === 'content-unknown'
    ? t('report.problem.gone')
    : failureTitle(t, formats, failure, { repository, api: 'content' });
}
