/** A name as the configuration and the annotation may give it to a registry. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** Tells whether a text can be what a registry is called here. */
export function isRegistryName(text: string): boolean {
  return NAME.test(text);
}

/**
 * The proxy endpoint of a registry's metadata API, unless the configuration says
 * so. It is where the community's ACR plugin looks for registries by name.
 */
export function usualProxyPath(name: string): string {
  return `/acr/custom/api/${name}`;
}

/** As {@link usualProxyPath}, of the content API. */
export function usualContentProxyPath(name: string): string {
  return `/acr/custom/v2/${name}`;
}
