import { MASK } from './mask';

/**
 * What stands between `://` and the host. A password may have any character,
 * as people forget to encode them, unless it could be a port. A user alone may
 * be a token, but for `git`, by which everybody uses ssh.
 */
const USERINFO = /^(?!git@)(?:[^\s/?#:@]*:(?!\d*(?:[\s/?#]|$))\S*|[^\s/?#]*)@/;

/** Hides the credentials in addresses: `https://user:password@host`. */
export function maskCredentials(text: string): string {
  // From one address to the next, each is looked at once, however long.
  return text
    .split('://')
    .map((part, at) => (at === 0 ? part : part.replace(USERINFO, `${MASK}@`)))
    .join('://');
}
