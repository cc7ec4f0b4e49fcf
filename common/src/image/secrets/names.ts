/** What names tell of their values. */

const wordsOf = (text: string) => text.trim().split(/\s+/);

/** Words that name a secret by themselves. */
const SECRET_WORDS = new Set(
  wordsOf(`
    password passwd pwd pass passphrase passcode secret secrets token tokens
    credential credentials creds auth authorization pfx pw sas dsn pat jwt salt
    webhook webhooks connstr`),
);

/** How words end that name a secret, and are written together. */
const SECRET_END =
  /(?:password|passwd|pwd|passphrase|secret|token|connectionstrings?|connstr|webjobsstorage|(?:db|user|root|admin|store|key|require|pg)pass|dockerconfigjson|(?:master|redis)auth|(?:api|access|account|admin|aes|app|auth|client|cosmos|cosmosdb|encryption|eventhub|function|instrumentation|master|private|redis|sas|search|secret|service|servicebus|session|shared|signing|storage|subscription)keys?)$/;

/** A library, and no secret: packages have its name. */
const NO_SECRET_WORDS = new Set(['libsecret']);

/**
 * Words that name a secret only together. What Azure Functions keep in
 * `AzureWebJobsStorage` is a connection string (Microsoft Learn, "App settings
 * reference for Azure Functions"); so is what stands in `ConnectionStrings` of
 * .NET.
 */
const SECRET_PHRASES = [
  'connection string',
  'connection strings',
  'conn str',
  'shared access signature',
  'sonar login',
  'dsonar login',
  'web jobs storage',
  'web jobs dashboard',
];

/**
 * Before `key`, what says that the key is public, or opens nothing. Any other
 * key is secret: that of Application Insights, too, which Microsoft calls no
 * secret, but by which anybody may write into somebody's telemetry.
 */
const OPEN_KEYS = new Set(
  wordsOf(`
    public pub gpg pgp host known trusted authorized apt rpm yum dnf apk repo
    repository release archive partition sort cache foreign unique group order
    object map lookup routing message hot arrow registry translation
    recv receive fetch refresh list delete edit send import export`),
);
const KEY = /^keys?$/;

/** What may follow a key, and leaves it one. */
const AFTER_KEY = new Set(
  wordsOf('id base b value pem primary secondary current previous old new'),
);

/** Last words by which a name is of something beside the secret. */
const BESIDE = new Set(
  wordsOf(`
    file files path paths dir dirs directory folder location name names user
    username type mode method provider policy algorithm alg issuer audience
    scope scopes realm length size count limit max min ttl timeout lifetime
    expiry expires expiration interval enabled disabled required version sha
    checksum host hostname port server domain sock socket through header prefix
    stdin fd env prompt command helper store url uri endpoint endpoints address`),
);
/** Addresses of these are secrets: who knows one may use it. */
const SECRET_ADDRESS =
  /\b(?:webhooks?|sas|dsn|connection string) (?:url|uri|endpoint|address)$/;

/** First words of what is switched on or off. */
const SWITCHES = new Set(
  wordsOf('no disable enable allow skip require use max min num'),
);

/** What is in each name that is a secret's: most names are told by that at once. */
const HINT =
  /pass|pw|pfx|dockerconfig|secret|token|cred|auth|sas|dsn|pat|jwt|salt|hook|conn|key|storage|dashboard|signature|sonar/i;

/** The working directories of a shell. */
const DIRECTORIES = ['PWD', 'OLDPWD'];

/**
 * Tells whether the value of a variable, a label, an option or a header is better
 * not shown, by its name alone. A guess: it errs towards hiding.
 *
 * @param name - such as `DB_PASSWORD`, `apiKey` or `--client-secret`
 */
export function looksSecret(name: string): boolean {
  if (!HINT.test(name) || DIRECTORIES.includes(name)) {
    return false;
  }
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '');
  const phrase = ` ${words.join(' ')}`;
  const last = words[words.length - 1];
  if (SWITCHES.has(words[0]) || BESIDE.has(last)) {
    return SECRET_ADDRESS.test(phrase);
  }
  return (
    words.some(isSecretWord) ||
    isSecretKey(words) ||
    SECRET_PHRASES.some(part => `${phrase} `.includes(` ${part} `))
  );
}

function isSecretWord(word: string): boolean {
  return (
    SECRET_WORDS.has(word) ||
    (SECRET_END.test(word) && !NO_SECRET_WORDS.has(word))
  );
}

/** Whether a name is that of a key, and says whose, or what for. */
function isSecretKey(words: string[]): boolean {
  const end = words.findLastIndex(word => !AFTER_KEY.has(word));
  return (
    end > 0 &&
    KEY.test(words[end]) &&
    !words.slice(0, end).some(word => OPEN_KEYS.has(word))
  );
}
