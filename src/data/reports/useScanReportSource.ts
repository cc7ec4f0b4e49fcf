import { useQueryClient } from '@tanstack/react-query';
import { ScanReportSource } from 'backstage-plugin-acr-common/reports';
import { useMemo } from 'react';
import { FRESH_FOR, useReadingBudget } from '../query';
import { useAcrApi } from '../registries';
import { attachedSource } from './attachedSource';
import { useOwnReportSource } from './useOwnReportSource';

/**
 * Where reports come from: the app's source, else what is attached to images in
 * the registry. Works below a `RegistryProvider` and a `ReadingBudgetProvider`.
 */
export function useScanReportSource(): ScanReportSource {
  const own = useOwnReportSource();
  const api = useAcrApi();
  const client = useQueryClient();
  const budget = useReadingBudget();
  return useMemo(
    () =>
      own ??
      attachedSource(client, api, {
        purpose: 'page',
        budget,
        // What is attached to one image is as new as the lists that the browser keeps.
        staleTime: FRESH_FOR,
      }),
    [own, client, api, budget],
  );
}
