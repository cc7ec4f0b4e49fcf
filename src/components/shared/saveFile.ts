import { safeFileName } from 'backstage-plugin-acr-common';

/** For how long a browser may take to begin, in ms. */
const KEPT_FOR = 60_000;

/** What may be said of a file, each as it is said; nothing that a browser runs. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['application/json', 'application/json'],
  ['application/sarif+json', 'application/sarif+json'],
  ['application/spdx+json', 'application/spdx+json'],
  ['application/vnd.cyclonedx+json', 'application/vnd.cyclonedx+json'],
  ['text/csv', 'text/csv;charset=utf-8'],
  ['text/plain', 'text/plain;charset=utf-8'],
]);
const ANY_TYPE = 'application/octet-stream';

/**
 * Gives the browser a file to keep. Its type and name may come from outside: one
 * is said only if it is harmless, the other is made so.
 */
export function saveFile(content: Blob, name: string) {
  const essence = content.type.split(';', 1)[0].trim().toLowerCase();
  const type = TYPES.get(essence) ?? ANY_TYPE;
  const url = URL.createObjectURL(content.slice(0, content.size, type));
  const link = document.createElement('a');
  link.href = url;
  link.download = safeFileName(name);
  link.click();
  // Some browsers begin to read only after the click.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
