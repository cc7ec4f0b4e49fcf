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
  /** How it is reached. */
  access: RegistryAccess;
  /** Where it is in the Azure portal, where the configuration tells it. */
  portal?: PortalPlace;
}

/**
 * How Backstage reaches a registry.
 *
 * @public
 */
export type RegistryAccess = ProxyAccess;

/**
 * Through two endpoints of the Backstage proxy, one for each API: their paths, as in
 * `proxy.endpoints`.
 *
 * @public
 */
export interface ProxyAccess {
  /** By which ways of access are told apart. */
  via: 'proxy';
  /** Leads to the registry's `/acr/v1/`; such as `/acr/api`. */
  metadata: string;
  /** Leads to the registry's `/v2/`; such as `/acr/v2`. */
  content: string;
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
  /** The id of the subscription. */
  subscriptionId: string;
  /** The name of the resource group. */
  resourceGroup: string;
  /** What the registry is called as a resource. */
  resourceName: string;
}

/**
 * An image repository, and where it is.
 *
 * @alpha
 */
export interface ImageRepository {
  registry: Registry;
  /** A checked name, such as `team/api`. */
  name: string;
}

/**
 * What tells an image repository from all others.
 *
 * @alpha
 */
export function keyOf({ registry, name }: ImageRepository): string {
  return registry.name === '' ? name : `${registry.name}:${name}`;
}
