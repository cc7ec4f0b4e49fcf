import { useApiHolder } from '@backstage/core-plugin-api';
import {
  ScanReportSource,
  scanReportSourceRef,
} from '../security/sources/ScanReportSource';

/** The app's own source of reports, which needs no content endpoint. */
export function useOwnReportSource(): ScanReportSource | undefined {
  return useApiHolder().get(scanReportSourceRef);
}
