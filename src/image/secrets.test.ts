import { looksSecret, maskSecrets, splitVariable } from './secrets';

it.each(
  'DB_PASSWORD PGPASSWORD dbPassword MYSQL_PWD GITHUB_TOKEN apiKey API_KEY APIKEY aws.access-key STORAGE_ACCOUNT_KEY PRIVATE_KEY CREDENTIALS BASIC_AUTH AUTH SAS SENTRY_DSN ConnectionString CONNECTION_STRING PASSPHRASE CLIENT_SECRET'.split(
    ' ',
  ),
)('takes %s for a secret', name => {
  expect(looksSecret(name)).toBe(true);
});

it.each(
  'PATH PWD OLDPWD KEYBOARD MONKEY TOKENIZER_PATH AUTHOR AUTHORITY org.opencontainers.image.authors SSL_CERT_FILE GPG_KEY PUBLIC_KEY __proto__'.split(
    ' ',
  ),
)('does not take %s for a secret', name => {
  expect(looksSecret(name)).toBe(false);
});

it.each([
  ['NAME=value=x', 'NAME', 'value=x'],
  ['NAME=', 'NAME', ''],
  ['NAME', 'NAME', ''],
])('splits %s', (variable, name, value) => {
  expect(splitVariable(variable)).toEqual({ name, value });
});

it.each([
  ['ENV DB_PASSWORD=abc', 'ENV DB_PASSWORD=••••••••'],
  ['ENV DB_PASSWORD abc def', 'ENV DB_PASSWORD ••••••••'],
  ['ENV A=b API_TOKEN="x y" C=d', 'ENV A=b API_TOKEN=•••••••• C=d'],
  ["RUN NPM_TOKEN='x' npm ci", 'RUN NPM_TOKEN=•••••••• npm ci'],
  ['RUN curl --password=x y', 'RUN curl --password=•••••••• y'],
  ['ENV PATH=/usr/bin', 'ENV PATH=/usr/bin'],
  ['ENV PATH /usr/bin', 'ENV PATH /usr/bin'],
  ['RUN test a = b', 'RUN test a = b'],
])('hides what looks secret in %s', (command, expected) => {
  expect(maskSecrets(command)).toBe(expected);
});
