import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ScanReportSource } from '../security/sources/ScanReportSource';
import { attachedSource } from './attachedSource';
import { FRESH_FOR } from './queryClient';
import { useAcrApi } from './RegistryProvider';
import { useOwnReportSource } from './useOwnReportSource';

/**
 * Where reports come from: the app's source, else what is attached to images in
 * the registry. Works below a `RegistryProvider`.
 */
export function useScanReportSource(): ScanReportSource {
  const own = useOwnReportSource();
  const api = useAcrApi();
  const client = useQueryClient();
  // Who looks at one image wants to know what is attached to it now.
  return useMemo(
    () => own ?? attachedSource(client, api, FRESH_FOR),
    [own, client, api],
  );
}
