import { useMemo } from 'react';
import { useStores } from '../query';
import { useAcrApi } from '../registries';
import { referrersThrottleOf } from './referrersThrottle';

/**
 * When what is attached can be listed again, in ms since 1970; `undefined` while it
 * can. Works below a `RegistryProvider`.
 */
export function useReferrersPause(): number | undefined {
  const api = useAcrApi();
  const [until] = useStores(useMemo(() => [referrersThrottleOf(api)], [api]));
  return until;
}
