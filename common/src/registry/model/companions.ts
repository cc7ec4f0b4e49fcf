/**
 * Tags that are no images of their own: cosign keeps a signature, attestations
 * and an SBOM of the manifest `sha256:<hex>` as `sha256-<hex>.sig`, `.att` and
 * `.sbom`; `sha256-<hex>` itself is the list of referrers where the registry has
 * none (OCI distribution specification 1.1, "Referrers Tag Schema").
 */

const COMPANION = /^sha256-[0-9a-f]{64}(?:\.(?:sig|att|sbom))?$/;

/**
 * Tells whether a tag is no image's own, but where a client keeps what belongs to one.
 *
 * @alpha
 */
export function isCompanion(tag: string): boolean {
  return COMPANION.test(tag);
}

/**
 * Tells whether cosign keeps under a tag what belongs to a manifest.
 *
 * @alpha
 */
export function isCompanionOf(tag: string, digest: string): boolean {
  return isCompanion(tag) && tag.startsWith(`${tagOf(digest)}.`);
}

/** Asks for the tags whose names come right after that of a manifest. */
export function companionsQuery(digest: string): URLSearchParams {
  return new URLSearchParams({ n: '10', last: tagOf(digest) });
}

/** What a manifest's digest is as a tag. */
export function tagOf(digest: string): string {
  return digest.replace(':', '-');
}
