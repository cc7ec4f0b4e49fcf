const OCI = 'org.opencontainers.image';
const SCHEMA = 'org.label-schema';

/**
 * Keys, the preferred first (OCI image specification 1.1, annotations.md,
 * "Pre-Defined Annotation Keys" and "Back-compatibility with Label Schema").
 */
const KEYS = {
  version: [`${OCI}.version`, `${SCHEMA}.version`],
  licenses: [`${OCI}.licenses`],
  source: [`${OCI}.source`, `${SCHEMA}.vcs-url`],
  revision: [`${OCI}.revision`, `${SCHEMA}.vcs-ref`],
  baseName: [`${OCI}.base.name`],
  baseDigest: [`${OCI}.base.digest`],
};
/** In UTF-16 units; what is longer is cut. */
const MAX_LENGTH = 2_000;

/** What an image says of itself, unverified; absent where it says nothing. */
export type ImageFacts = { [Fact in keyof typeof KEYS]?: string };

/**
 * Reads an image's facts: of each the first that is not empty, from the labels
 * and then the annotations in their order; older keys only after all of those.
 */
export function readImageFacts(from: {
  labels: Readonly<Record<string, string>>;
  annotations: Array<Readonly<Record<string, string>>>;
}): ImageFacts {
  const places = [from.labels, ...from.annotations].map(
    place => new Map(Object.entries(place)),
  );
  return Object.fromEntries(
    Object.entries(KEYS).flatMap(([fact, keys]) => {
      const text = keys
        .flatMap(key => places.map(place => place.get(key)?.trim()))
        .find(Boolean);
      return text ? [[fact, text.slice(0, MAX_LENGTH)]] : [];
    }),
  );
}
