export interface Config {
  /** Azure Container Registry on the pages of the catalog. */
  acr?: {
    /**
     * The path of the proxy endpoint that leads to the registry's metadata API
     * (`https://<registry>/acr/v1/`), as it is written in `proxy.endpoints`.
     * Default: `/acr/api`.
     * @visibility frontend
     */
    proxyPath?: string;

    /**
     * The path of the proxy endpoint that leads to the registry's content API
     * (`https://<registry>/v2/`), as it is written in `proxy.endpoints`. It has
     * to follow redirects. Default: `/acr/v2`.
     * @visibility frontend
     */
    contentProxyPath?: string;

    /** What scans have found in images. */
    security?: {
      /**
       * After how many days a report of a scan is marked as stale: a positive
       * number. Default: 30.
       * @visibility frontend
       */
      staleAfterDays?: number;
    };
  };
}
