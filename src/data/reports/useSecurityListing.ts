import { configApiRef, useApi } from '@backstage/core-plugin-api';
import {
  readSecurityListing,
  SecurityListing,
} from 'backstage-plugin-acr-common';

/** When tables ask what is attached to images, as the app's configuration has it. */
export function useSecurityListing(): SecurityListing {
  return readSecurityListing(useApi(configApiRef));
}
