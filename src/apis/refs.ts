/** The references under which an app finds the plugin's APIs, and replaces them. */
import { createApiRef } from '@backstage/frontend-plugin-api';
import { AcrRegistriesApi } from 'backstage-plugin-acr-common';
import { ScanReportSource } from 'backstage-plugin-acr-common/reports';

/**
 * The reference under which the registries, and with them the clients that read
 * them, are found and can be replaced.
 *
 * @public
 */
export const acrRegistriesApiRef = createApiRef<AcrRegistriesApi>().with({
  id: 'plugin.acr.registries',
});

/**
 * The reference under which another source takes the place of what is attached
 * to images in the registry.
 *
 * @public
 */
export const scanReportSourceRef = createApiRef<ScanReportSource>().with({
  id: 'plugin.acr.scan-report-source',
});
