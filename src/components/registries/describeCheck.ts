import {
  ConnectionCheck,
  ConnectionStep,
  NotTriedReason,
} from 'backstage-plugin-acr-common';
import { AcrTranslate } from '../../translations/useAcrTranslation';

/** How far a step of a test is. */
export type CheckState = ConnectionCheck['result'] | 'running' | 'waiting';

/** Says what a step finds out. */
export function describeStep(t: AcrTranslate, step: ConnectionStep): string {
  const texts: Record<ConnectionStep, string> = {
    reach: t('connection.step.reach'),
    credentials: t('connection.step.credentials'),
    catalog: t('connection.step.catalog'),
    metadata: t('connection.step.metadata'),
    content: t('connection.step.content'),
    referrers: t('connection.step.referrers'),
    redirects: t('connection.step.redirects'),
    link: t('connection.step.link'),
  };
  return texts[step];
}

/** Says how far a step is. */
export function describeState(t: AcrTranslate, state: CheckState): string {
  const texts: Record<CheckState, string> = {
    passed: t('connection.state.passed'),
    limited: t('connection.state.limited'),
    failed: t('connection.state.failed'),
    'not-tried': t('connection.state.notTried'),
    running: t('connection.state.running'),
    waiting: t('connection.state.waiting'),
  };
  return texts[state];
}

/** Says why a step was not tried. */
export function describeReason(
  t: AcrTranslate,
  reason: NotTriedReason,
): string {
  const texts: Record<NotTriedReason, string> = {
    'earlier-failure': t('connection.reason.earlierFailure'),
    'no-repository': t('connection.reason.noRepository'),
    'no-tag': t('connection.reason.noTag'),
    'no-content-endpoint': t('connection.reason.noContentEndpoint'),
    'no-blob': t('connection.reason.noBlob'),
    'nothing-to-page': t('connection.reason.nothingToPage'),
  };
  return texts[reason];
}
