import { hasCredentials, looksSecret, splitVariable } from './secrets';

it.each(
  'DB_PASSWORD PGPASSWORD dbPassword MYSQL_PWD GITHUB_TOKEN apiKey API_KEY APIKEY aws.access-key STORAGE_ACCOUNT_KEY PRIVATE_KEY CREDENTIALS BASIC_AUTH AUTH SAS SENTRY_DSN ConnectionString CONNECTION_STRING PASSPHRASE CLIENT_SECRET DB_PASS SMTP_PASS dbPass PASS GITHUB_PAT MASTER_KEY SIGNING_KEY encryptionKey JWT_KEY SSH_KEY SECRET_KEY'.split(
    ' ',
  ),
)('takes %s for a secret', name => {
  expect(looksSecret(name)).toBe(true);
});

it.each(
  'PATH PWD OLDPWD KEYBOARD MONKEY TOKENIZER_PATH AUTHOR AUTHORITY org.opencontainers.image.authors SSL_CERT_FILE GPG_KEY PUBLIC_KEY SSH_PUBLIC_KEY KEY PASSENGER PASSENGER_APP_ENV COMPASS PATTERN PATCH MASTER SSH __proto__'.split(
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
  'postgres://user:secret@db/x',
  'https://user:secret@github.com/x',
  'https://token@github.com/x',
  'https://:secret@github.com/x',
  'postgres://user:sec/ret@db/x',
  'postgres://user:sec#r?t@db',
  'http://example.com http://user:secret@proxy:3128',
  'http://example.com,http://user:secret@proxy:3128',
  'ssh://git:secret@github.com/x',
])('finds credentials in %s', value => {
  expect(hasCredentials(value)).toBe(true);
});

it.each([
  '',
  'https://example.com/docs',
  'https://example.com:8080/@scope/name@1.0.0',
  'https://example.com/?to=a@b',
  'https://example.com/#a@b',
  'ssh://git@github.com/x',
  'git@github.com:example/api.git',
  'user@example.com, https://example.com',
  'file://C:/x@y',
])('finds no credentials in “%s”', value => {
  expect(hasCredentials(value)).toBe(false);
});

it('finds credentials in much text at once', () => {
  expect(hasCredentials('a'.repeat(1_000_000))).toBe(false);
  expect(hasCredentials('a://b:c'.repeat(150_000))).toBe(false);
});
