import { useAnalytics } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { useRegistry } from '../registries';

/** What the app’s analytics are told. README lists them, too. */
export type AcrEvent =
  | 'openImage'
  | 'compareImages'
  | 'copyPullCommand'
  | 'testConnection';

/**
 * Tells the app’s analytics what is done with the registry around, which has a
 * name if there is a configuration of several. Works below a `RegistryProvider`.
 */
export function useAcrEvent() {
  const analytics = useAnalytics();
  const { name } = useRegistry();
  return useCallback(
    (
      action: AcrEvent,
      subject: string,
      attributes: Readonly<Record<string, string>> = {},
    ) => {
      const all = { ...(name !== '' && { registry: name }), ...attributes };
      analytics.captureEvent(
        action,
        subject,
        Object.keys(all).length > 0 ? { attributes: all } : undefined,
      );
    },
    [analytics, name],
  );
}
