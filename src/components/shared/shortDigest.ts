/** The first and the last four characters after `sha256:`. */
export function shortDigest(digest: string): string {
  const hex = digest.slice(digest.indexOf(':') + 1);
  return `${hex.slice(0, 4)}…${hex.slice(-4)}`;
}
