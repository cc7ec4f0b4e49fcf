/** Words that name a secret by themselves. */
const SECRET_WORDS = new Set(
  'password passwd pwd pass passphrase passcode pat secret secrets token tokens credential credentials creds auth sas dsn apikey accesskey privatekey'.split(
    ' ',
  ),
);
/** Words that name a secret only together. */
const SECRET_PAIRS =
  'api access private account master signing encryption jwt ssh'
    .split(' ')
    .map(kind => `${kind} key`);
const SECRET_PHRASES = [...SECRET_PAIRS, 'connection string', 'conn str'];
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

/** Tells whether an address has credentials in it: `scheme://user:password@`. */
export function hasCredentials(value: string): boolean {
  return /:\/\/[^\s/@:]{0,200}:[^\s/@]{1,500}@/.test(value);
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
