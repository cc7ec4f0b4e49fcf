import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { readStaleAfterDays } from 'backstage-plugin-acr-common/reports';

/** After how many days a report is stale, as the app's configuration has it. */
export function useStaleAfterDays(): number {
  return readStaleAfterDays(useApi(configApiRef));
}
