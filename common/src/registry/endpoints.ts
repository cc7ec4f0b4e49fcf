import { Transport } from './model';
import { ApiEndpoint } from './wire';

/** How long a request may take, its body included, in milliseconds. */
const DEFAULT_TIMEOUT = 30_000;

/**
 * What an {@link AcrApiClient} is made of.
 *
 * @public
 */
export interface AcrApiClientOptions {
  /** How the registry is reached. */
  transport: Transport;
  /** How long to wait for an answer, in milliseconds; default 30,000. */
  timeout?: number;
  /**
   * The registry's login server, such as `myregistry.azurecr.io`. An answer that
   * is said to be of another registry is refused.
   */
  loginServer?: string;
}

/** The ways to a registry's two APIs. */
export interface Endpoints {
  metadata: ApiEndpoint;
  content: ApiEndpoint;
}

export function endpointsOf(options: AcrApiClientOptions): Endpoints {
  const { transport, timeout = DEFAULT_TIMEOUT, loginServer } = options;
  const common = { transport, timeout, loginServer };
  return {
    metadata: new ApiEndpoint({ ...common, api: 'metadata' }),
    content: new ApiEndpoint({ ...common, api: 'content' }),
  };
}
