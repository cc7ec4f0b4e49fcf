import {
  DEFAULT_CONTENT_PROXY_PATH,
  DEFAULT_PROXY_PATH,
} from '../../api/proxyPath';

/** The registry's two APIs, by where they are at its host. */
export type ApiRoot = '/acr/v1/' | '/v2/';

/** By which proxy endpoint each is reached, unless the configuration says so. */
export const DEFAULT_PATHS: Record<ApiRoot, string> = {
  '/acr/v1/': DEFAULT_PROXY_PATH,
  '/v2/': DEFAULT_CONTENT_PROXY_PATH,
};
