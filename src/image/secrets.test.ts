import { hasCredentials, looksSecret, splitVariable } from './secrets';

it.each(
  'DB_PASSWORD PGPASSWORD dbPassword MYSQL_PWD GITHUB_TOKEN apiKey API_KEY APIKEY aws.access-key STORAGE_ACCOUNT_KEY PRIVATE_KEY CREDENTIALS BASIC_AUTH AUTH SAS SENTRY_DSN ConnectionString CONNECTION_STRING PASSPHRASE CLIENT_SECRET DB_PASS SMTP_PASS GITHUB_PAT RAILS_MASTER_KEY SIGNING_KEY ENCRYPTION_KEY JWT_KEY SSH_KEY'.split(
    ' ',
  ),
)('takes %s for a secret', name => {
  expect(looksSecret(name)).toBe(true);
});

it.each(
  'PATH PWD OLDPWD KEYBOARD MONKEY TOKENIZER_PATH AUTHOR AUTHORITY org.opencontainers.image.authors SSL_CERT_FILE GPG_KEY PUBLIC_KEY PASSENGER_APP PATTERN __proto__'.split(
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
  ['postgres://user:secret@db/x', true],
  ['https://:secret@example.com', true],
  ['https://example.com/a:b@c', false],
  ['https://example.com', false],
  ['user:secret@example.com', false],
])('looks for credentials in %s', (value, expected) => {
  expect(hasCredentials(value)).toBe(expected);
});
