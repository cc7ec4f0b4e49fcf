/** The most that is read into a page, in bytes. */
export const MAX_ANSWER_SIZE = 16 * 1024 * 1024;
export const MAX_MANIFEST_SIZE = 4 * 1024 * 1024;
export const MAX_CONFIG_SIZE = 4 * 1024 * 1024;
export const MAX_BLOB_SIZE = 50 * 1024 * 1024;

/** The longest media type: 127 characters each side (RFC 6838, section 4.2). */
export const MAX_TYPE_LENGTH = 255;

/** The most that is read of a list of tags, manifests or repositories. */
export const MAX_ENTRIES = 1_000_000;
