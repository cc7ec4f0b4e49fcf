/**
 * Names as they stand in images, and what becomes of the value `x-y` below each.
 * Sources: Microsoft Learn ("App settings reference for Azure Functions",
 * "Configure an App Service app", "Connection strings in Application Insights");
 * hashicorp/terraform-provider-azurerm, "Authenticating using a Service Principal";
 * Docker's official images for what is open.
 *
 * @jest-environment node
 */
import { isSecret } from '..';

const namesOf = (text: string) => text.trim().split(/\s+/);

const HIDDEN = {
  'connection strings': namesOf(`
    ConnectionStrings__Default ConnectionStrings:Default CONNECTIONSTRINGS__DB
    ConnectionString CONNECTION_STRING SQLAZURECONNSTR_main SQLCONNSTR_x
    CUSTOMCONNSTR_x POSTGRESQLCONNSTR_x MYSQLCONNSTR_x AzureWebJobsStorage
    AZUREWEBJOBSSTORAGE AzureWebJobsDashboard STORAGE_CONNECTION_STRING
    WEBSITE_CONTENTAZUREFILECONNECTIONSTRING EVENTHUB_CONNECTION_STRING
    SERVICEBUS_CONNECTION_STRING ServiceBusConnectionString REDIS_CONN_STR
    APPLICATIONINSIGHTS_CONNECTION_STRING SENTRY_DSN`),
  'keys of Azure': namesOf(`
    STORAGE_KEY COSMOS_KEY COSMOS_PRIMARY_KEY STORAGE_ACCOUNT_KEY
    AZURE_STORAGE_KEY ARM_ACCESS_KEY AZURE_OPENAI_KEY AZURE_SEARCH_KEY
    SEARCH_ADMIN_KEY COGNITIVE_SERVICE_KEY STORAGEKEY AccountKey SharedAccessKey
    REDIS_KEY EVENTHUB_KEY SERVICEBUS_KEY_BASE64 STORAGE_KEY_1
    APPINSIGHTS_INSTRUMENTATIONKEY Ocp-Apim-Subscription-Key x-functions-key`),
  'what signs in to Azure': namesOf(`
    AZURE_CLIENT_SECRET ARM_CLIENT_SECRET AZURE_PASSWORD ACR_PASSWORD
    AZURE_STORAGE_SAS_TOKEN ARM_SAS_TOKEN BLOB_SAS BLOB_SAS_URL
    AZURE_DEVOPS_EXT_PAT DEVOPS_PAT SYSTEM_ACCESSTOKEN VSS_PAT
    TEAMS_WEBHOOK_URL SLACK_WEBHOOK`),
  others: namesOf(`
    NPM_TOKEN NODE_AUTH_TOKEN NUGET_API_KEY NUGET_AUTH_TOKEN NPM_CONFIG__AUTH
    GITHUB_TOKEN VAULT_SECRET_ID AWS_SECRET_ACCESS_KEY AWS_ACCESS_KEY_ID
    REDISCLI_AUTH REDIS_PASSWORD PGPASSWORD MYSQL_PWD MYSQL_ROOT_PASSWORD
    SPRING_DATASOURCE_PASSWORD spring.datasource.password DBPASS keyStorePassword
    -storepass --client-secret JWT_SIGNING_KEY SECRET_KEY_BASE DOCKER_AUTH_CONFIG
    NEW_RELIC_LICENSE_KEY STRIPE_KEY PRIVATE_KEY_PEM HASH_SALT PASSWORD_1`),
};

const SHOWN = {
  'words that are like others': namesOf(`
    KEYBOARD MONKEY TOKENIZER TOKENIZERS_PARALLELISM AUTHOR AUTHORITY COMPASS
    PASSENGER_APP_ENV PATTERN PATCH KEYCLOAK_URL HOTKEY TURKEY libsecret
    KEY_VAULT_NAME KEYVAULT_URL`),
  'keys that are public': namesOf(`
    GPG_KEY GPG_KEYS PUBLIC_KEY SSH_PUBLIC_KEY HASHICORP_PGP_KEY
    OPENSSL_PGP_KEY_IDS NGINX_GPGKEY AUTHORIZED_KEYS KNOWN_HOST_KEYS SORT_KEY
    PARTITION_KEY CACHE_KEY KEY`),
  'what is beside a secret': namesOf(`
    SSH_KEY_PATH PASSWORD_FILE POSTGRES_PASSWORD_FILE SSL_CERT_FILE TOKEN_URL
    OAUTH_TOKEN_URL AUTH_HOST POSTGRES_HOST_AUTH_METHOD SSH_AUTH_SOCK
    TOKEN_EXPIRATION PASSWORD_MIN_LENGTH SECRET_NAME AUTH_TYPE AUTH_ENABLED
    SharedAccessKeyName TOKEN_TTL --password-stdin credential.helper
    MAX_TOKENS ALLOW_EMPTY_PASSWORD DISABLE_AUTH`),
  'settings of images': namesOf(`
    PATH PWD OLDPWD HOME LANG NODE_VERSION PYTHON_SHA256 PYTHON_VERSION
    DOTNET_RUNNING_IN_CONTAINER ASPNETCORE_URLS AZURE_CLIENT_ID AZURE_TENANT_ID
    ARM_SUBSCRIPTION_ID REDIS_HOST EVENTHUB_NAME SERVICEBUS_NAMESPACE
    AZURE_STORAGE_ACCOUNT FUNCTIONS_WORKER_RUNTIME WEBSITE_SITE_NAME
    org.opencontainers.image.authors __proto__ constructor`),
};

const rows = (groups: Record<string, string[]>) =>
  Object.entries(groups).flatMap(([group, names]) =>
    names.map(name => [group, name]),
  );

it.each(rows(HIDDEN))('hides by its name, %s: %s', (_, name) => {
  expect(isSecret(name, 'x-y')).toBe(true);
});

it.each(rows(SHOWN))('shows by its name, %s: %s', (_, name) => {
  expect(isSecret(name, 'x-y')).toBe(false);
});

it('hides no value that is empty', () => {
  expect(isSecret('PASSWORD', '')).toBe(false);
});
