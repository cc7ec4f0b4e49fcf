import { Pause } from '../../data/query';
import { AcrTranslate } from '../../translations/useAcrTranslation';

/** Says why nothing comes in at the moment. */
export function describePause(t: AcrTranslate, pause: Pause): string {
  if (pause.reason === 'offline') {
    return t('pause.offline');
  }
  return pause.error.failure.kind === 'throttled'
    ? t('pause.throttled')
    : t('pause.retry');
}
