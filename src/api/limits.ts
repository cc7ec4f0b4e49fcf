/** The most that is read into a page, in bytes. */
export const MAX_ANSWER_SIZE = 16 * 1024 * 1024;
export const MAX_MANIFEST_SIZE = 4 * 1024 * 1024;
export const MAX_CONFIG_SIZE = 4 * 1024 * 1024;
export const MAX_BLOB_SIZE = 50 * 1024 * 1024;
