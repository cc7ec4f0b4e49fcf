import { useQueryClient } from '@tanstack/react-query';
import { ScanReportSource } from '../security/ScanReportSource';
import { attachedSource } from './attachedSource';
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
  return own ?? attachedSource(client, api);
}
