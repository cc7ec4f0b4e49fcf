/**
 * A registry that this Backstage reads.
 *
 * @public
 */
export interface Registry {
  /**
   * What annotations and addresses call it; empty for the one registry of a
   * Backstage that configures none.
   */
  name: string;
  /** What users call it; the one of no configuration has no title. */
  title?: string;
  /** Such as `myregistry.azurecr.io`, where the configuration tells it. */
  loginServer?: string;
  /** The proxy endpoint of its metadata API, such as `/acr/api`. */
  proxyPath: string;
  /** The proxy endpoint of its content API, such as `/acr/v2`. */
  contentProxyPath: string;
  /** Where it is in the Azure portal, where the configuration tells it. */
  portal?: PortalPlace;
}

/**
 * Where a registry is in the Azure portal.
 *
 * @public
 */
export interface PortalPlace {
  /** The portal of the cloud, such as `https://portal.azure.com`. */
  url: string;
  /** The directory to open it in, by its domain or id. */
  tenant?: string;
  subscriptionId: string;
  resourceGroup: string;
  /** What the registry is called as a resource. */
  resourceName: string;
}

/** An image repository, and where it is. */
export interface ImageRepository {
  registry: Registry;
  /** A checked name, such as `team/api`. */
  name: string;
}

/** What tells an image repository from all others. */
export function keyOf({ registry, name }: ImageRepository): string {
  return registry.name === '' ? name : `${registry.name}:${name}`;
}
