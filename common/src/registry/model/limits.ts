/** The most that is read of an answer of JSON, in bytes. */
export const MAX_ANSWER_SIZE = 16 * 1024 * 1024;
/** The most that is read of a manifest, in bytes. */
export const MAX_MANIFEST_SIZE = 4 * 1024 * 1024;
/** The most that is read of an image's configuration, in bytes. */
export const MAX_CONFIG_SIZE = 4 * 1024 * 1024;

/**
 * The most that is read of a blob but an image's configuration, such as a report, in
 * bytes.
 *
 * @alpha
 */
export const MAX_BLOB_SIZE = 50 * 1024 * 1024;

/** The longest media type: 127 characters each side (RFC 6838, section 4.2). */
export const MAX_TYPE_LENGTH = 255;

/** The most that is read of a list of tags, manifests or repositories. */
export const MAX_ENTRIES = 1_000_000;
