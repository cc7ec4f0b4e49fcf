/** @jest-environment node */
import { looksSecret } from './names';

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
