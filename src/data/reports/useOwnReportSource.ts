import { useApiHolder } from '@backstage/core-plugin-api';
import { ScanReportSource } from 'backstage-plugin-acr-common/reports';
import { scanReportSourceRef } from '../../apis';

/** The app's own source of reports, which needs no content endpoint. */
export function useOwnReportSource(): ScanReportSource | undefined {
  return useApiHolder().get(scanReportSourceRef);
}
