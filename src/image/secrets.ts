/** Words that name a secret by themselves. */
const SECRET_WORDS = new Set(
  'password passwd pwd passphrase passcode secret secrets token tokens credential credentials creds auth sas dsn apikey accesskey privatekey'.split(
    ' ',
  ),
);
/** Words that name a secret only together. */
const SECRET_PAIRS = ['api key', 'access key', 'private key', 'account key'];
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

/** What stands in the place of a value that is not shown. */
const MASK = '••••••••';

/**
 * Hides the values that a command sets for names that look secret, as
 * `ENV DB_PASSWORD=…` and `RUN TOKEN=… npm ci` do.
 */
export function maskSecrets(command: string): string {
  return command
    .replace(
      /([\w.-]+)=("[^"]*"|'[^']*'|[^\s"']+)/g,
      (assignment, name: string) =>
        looksSecret(name) ? `${name}=${MASK}` : assignment,
    )
    .replace(/^(ENV|ARG) ([\w.-]+) .+$/, (line, step: string, name: string) =>
      looksSecret(name) && !line.includes('=')
        ? `${step} ${name} ${MASK}`
        : line,
    );
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
