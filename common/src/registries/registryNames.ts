/** A name as the configuration and the annotation may give it to a registry. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** Tells whether a text can be what a registry is called here. */
export function isRegistryName(text: string): boolean {
  return NAME.test(text);
}
