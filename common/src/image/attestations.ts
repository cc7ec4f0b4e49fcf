import { AcrManifest, Descriptor } from '../registry';

/** By this BuildKit says which image an attestation is of. */
const ATTESTED = 'vnd.docker.reference.digest';

/**
 * What attests to an image from within the index that it is in.
 *
 * @alpha
 */
export function attestationsOf(
  manifest: AcrManifest | undefined,
  digest: string,
): Descriptor[] {
  return manifest?.kind === 'index'
    ? manifest.others.filter(
        ({ annotations }) => annotations[ATTESTED] === digest,
      )
    : [];
}
