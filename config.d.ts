// What makes no sense is refused by patterns and limits where Backstage starts.
// They take all that the plugin takes: in a list a key without a value (`title:`)
// comes to them as an empty text, so optional keys there may be empty.

export interface Config {
  /** Azure Container Registry on the pages of the catalog. */
  acr?: {
    /**
     * The path of the proxy endpoint that leads to the registry's metadata API
     * (`https://<registry>/acr/v1/`), as it is written in `proxy.endpoints`.
     * Default: `/acr/api`.
     * @pattern ^(?:/(?!\.{1,2}(?:/|$))[A-Za-z0-9._~-]+)+/?$
     * @visibility frontend
     */
    proxyPath?: string;

    /**
     * The path of the proxy endpoint that leads to the registry's content API
     * (`https://<registry>/v2/`), as it is written in `proxy.endpoints`. It has
     * to follow redirects. Default: `/acr/v2`.
     * @pattern ^(?:/(?!\.{1,2}(?:/|$))[A-Za-z0-9._~-]+)+/?$
     * @visibility frontend
     */
    contentProxyPath?: string;

    /**
     * The registries, if there are several: the first is where a repository is
     * whose annotation names none. Takes the place of `proxyPath` and
     * `contentProxyPath`.
     * @minItems 1
     */
    registries?: Array<{
      /**
       * What the annotation `azure-container-registry/registry-name` calls it:
       * letters, digits, `.`, `_` and `-`.
       * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$
       * @visibility frontend
       */
      name: string;

      /**
       * What users call it. Default: its name.
       * @visibility frontend
       */
      title?: string;

      /**
       * Its login server, such as `myregistry.azurecr.io`.
       * @pattern ^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::\d{1,5})?$
       * @visibility frontend
       */
      loginServer: string;

      /**
       * The path of the proxy endpoint that leads to its metadata API. Default:
       * `/acr/custom/api/<name>`.
       * @pattern ^(?:(?:/(?!\.{1,2}(?:/|$))[A-Za-z0-9._~-]+)+/?)?$
       * @visibility frontend
       */
      proxyPath?: string;

      /**
       * The path of the proxy endpoint that leads to its content API. Default:
       * `/acr/custom/v2/<name>`.
       * @pattern ^(?:(?:/(?!\.{1,2}(?:/|$))[A-Za-z0-9._~-]+)+/?)?$
       * @visibility frontend
       */
      contentProxyPath?: string;

      /** Where it is in the Azure portal, to link images there. */
      portal?: {
        /**
         * The id of the subscription.
         * @minLength 1
         * @visibility frontend
         */
        subscriptionId: string;

        /**
         * The name of the resource group.
         * @minLength 1
         * @visibility frontend
         */
        resourceGroup: string;

        /**
         * The name of the registry's resource. A login server tells it that is
         * `NAME.azurecr.io` or `NAME-HASH.azurecr.io`; with another one there
         * are no links without it. Default: as the login server tells it.
         * @visibility frontend
         */
        resourceName?: string;

        /**
         * The directory to open the portal in: its domain or id. Default: the
         * one that the user is in.
         * @visibility frontend
         */
        tenant?: string;

        /**
         * The portal of another cloud. Default: `https://portal.azure.com`.
         * @pattern ^(?:https://[A-Za-z0-9.-]+/?)?$
         * @visibility frontend
         */
        url?: string;
      };
    }>;

    /**
     * Whether the annotation `azure-container-registry/registry-name` also leads to
     * registries that are not in `registries`: to those behind the proxy endpoints
     * `/acr/custom/api/<name>` and `/acr/custom/v2/<name>`. Default: only if there is
     * no list.
     * @visibility frontend
     */
    customRegistries?: boolean;

    /** What scans have found in images. */
    security?: {
      /**
       * After how many days a report of a scan is marked as stale: a positive
       * number. Default: 30.
       * @exclusiveMinimum 0
       * @visibility frontend
       */
      staleAfterDays?: number;

      /**
       * When the table of tags asks what is attached to images, of which the
       * registry takes few requests a minute: `automatic` asks for the rows that
       * come into view, `on-demand` when a user asks, `off` never, and then the
       * table has no column of security. The page of an image and the card of the
       * overview ask in any case, for one image. Default: `automatic`.
       * @visibility frontend
       */
      listing?: 'automatic' | 'on-demand' | 'off';
    };
  };

  // A strict check refuses what nobody declares, and the proxy's own schema leaves
  // out what it hands on to http-proxy-middleware.
  /** The endpoints of Backstage's proxy. */
  proxy?: {
    endpoints?: {
      [path: string]:
        | string
        | {
            /**
             * Whether the proxy goes where the registry redirects to, as the
             * endpoint of a content API has to.
             */
            followRedirects?: boolean;
          };
    };
  };
}
