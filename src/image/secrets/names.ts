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
