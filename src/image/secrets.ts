/** Words that name a secret by themselves. */
const SECRET_WORDS = new Set(
  'password passwd pwd pass passphrase passcode secret secrets token tokens credential credentials creds auth sas dsn pat apikey accesskey privatekey'.split(
    ' ',
  ),
);
/** What a key is called that is to be kept; others, such as GPG's, are public. */
const SECRET_KEYS =
  'api access private account master signing encryption jwt ssh secret'.split(
    ' ',
  );
/** Words that name a secret only together. */
const SECRET_PHRASES = [
  ...SECRET_KEYS.map(word => `${word} key`),
  'connection string',
  'conn str',
];
/** The working directories of a shell. */
const DIRECTORIES = ['PWD', 'OLDPWD'];

/**
 * Tells whether the value of a variable or label is better not shown, by its
 * name alone. A guess: it errs towards hiding.
 *
 * @param name - such as `DB_PASSWORD` or `apiKey`
 */
export function looksSecret(name: string): boolean {
  if (DIRECTORIES.includes(name)) {
    return false;
  }
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '');
  const phrase = ` ${words.join(' ')} `;
  return (
    words.some(
      word =>
        SECRET_WORDS.has(word) ||
        /(password|passwd|secret|connectionstring)$/.test(word),
    ) || SECRET_PHRASES.some(part => phrase.includes(` ${part} `))
  );
}

/** What stands in the place of a value that is not shown. */
export const MASK = '••••••••';

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

/** Tells whether there is an address with credentials in a text. */
export function hasCredentials(text: string): boolean {
  return maskCredentials(text) !== text;
}

/**
 * Takes a variable of an image's environment apart.
 *
 * @param variable - `NAME=value`; the value may have further equals signs
 */
export function splitVariable(variable: string): {
  name: string;
  value: string;
} {
  const at = variable.indexOf('=');
  return at === -1
    ? { name: variable, value: '' }
    : { name: variable.slice(0, at), value: variable.slice(at + 1) };
}
