/** The references under which an app finds the plugin's APIs, and replaces them. */
import { createApiRef } from '@backstage/frontend-plugin-api';
import { AcrApi, AcrRegistriesApi } from 'backstage-plugin-acr-common';
import { ScanReportSource } from 'backstage-plugin-acr-common/reports';

/**
 * The reference under which the plugin's client is found and can be replaced.
 *
 * @public
 */
export const acrApiRef = createApiRef<AcrApi>().with({
  id: 'plugin.acr.service',
});

/**
 * The reference under which the registries are found and can be replaced.
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
