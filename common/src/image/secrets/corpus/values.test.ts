/**
 * Values by their form, below a name that tells nothing. None of them is one: they
 * are made of a letter. Sources: Microsoft Learn (Azure Storage, "Configure connection
 * strings" and "Grant limited access with SAS"; Purview, "Azure DevOps personal
 * access token"); GitHub Docs, "Supported secret scanning patterns"; RFC 7468, 7519.
 *
 * @jest-environment node
 */
import { isSecret, maskText } from '..';

const made = (length: number, letter = 'a') => letter.repeat(length);
const KEY_88 = `${made(40)}+/${made(44)}==`;
const SIGNATURE = `${made(20)}%2B${made(20)}%3D`;
const JWT = `eyJ${made(20)}.eyJ${made(30)}.${made(20)}-_`;
const GUID = '00000000-1111-2222-3333-444444444444';
/** Not in one piece, or who looks for keys would find one here. */
const PEM = ['-----BEGIN', 'PRIVATE KEY-----'].join(' ');
const PEM_END = ['-----END', 'PRIVATE KEY-----'].join(' ');

const HIDDEN: Array<[value: string, shown: string]> = [
  // Shared access signatures.
  [
    `https://a.blob.core.windows.net/c?sv=2022-11-02&sp=r&sig=${SIGNATURE}`,
    'https://a.blob.core.windows.net/c?sv=2022-11-02&sp=r&sig=••••••••',
  ],
  [
    `https://a.example/c?sig=${SIGNATURE}&sv=1`,
    'https://a.example/c?sig=••••••••&sv=1',
  ],
  [`?sig=x&sv=1`, '?sig=••••••••&sv=1'],
  [`sv=2022-11-02&ss=b&sig=${SIGNATURE}`, 'sv=2022-11-02&ss=b&sig=••••••••'],
  [
    `SharedAccessSignature sr=a.example&sig=${SIGNATURE}&se=1&skn=x`,
    'SharedAccessSignature sr=a.example&sig=••••••••&se=1&skn=x',
  ],
  [
    `https://p.westeurope.logic.azure.com/workflows/1/triggers/manual/paths/invoke?sp=%2Frun&sig=${SIGNATURE}`,
    'https://p.westeurope.logic.azure.com/workflows/1/triggers/manual/paths/invoke?sp=%2Frun&sig=••••••••',
  ],
  [
    `https://f.azurewebsites.net/api/x?code=${made(54)}==`,
    'https://f.azurewebsites.net/api/x?code=••••••••',
  ],
  // Connection strings.
  [
    `DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${KEY_88};EndpointSuffix=core.windows.net`,
    'DefaultEndpointsProtocol=https;AccountName=x;AccountKey=••••••••;EndpointSuffix=core.windows.net',
  ],
  [
    `Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${made(
      43,
    )}=`,
    'Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=••••••••',
  ],
  [
    'Server=tcp:x,1433;User ID=u;Password=my pass phrase;Encrypt=True',
    'Server=tcp:x,1433;User ID=u;Password=••••••••;Encrypt=True',
  ],
  ['Server=x;Uid=u;Pwd=hunter2;', 'Server=x;Uid=u;Pwd=••••••••;'],
  [
    'x.redis.cache.windows.net:6380,password=hunter2,ssl=True',
    'x.redis.cache.windows.net:6380,password=••••••••',
  ],
  [
    `AccountEndpoint=https://x:443/;AccountKey=${KEY_88};`,
    'AccountEndpoint=https://x:443/;AccountKey=••••••••;',
  ],
  [
    `HostName=x.azure-devices.net;DeviceId=d;SharedAccessKey=${made(43)}=`,
    'HostName=x.azure-devices.net;DeviceId=d;SharedAccessKey=••••••••',
  ],
  [
    `InstrumentationKey=${GUID};IngestionEndpoint=https://x/`,
    'InstrumentationKey=••••••••;IngestionEndpoint=https://x/',
  ],
  [
    'host=db user=u password=hunter2 dbname=x',
    'host=db user=u password=•••••••• dbname=x',
  ],
  // Keys and tokens.
  [KEY_88, '••••••••'],
  [`${made(35)}+ASb${made(4)}=`, '••••••••'],
  [`${made(42)}+ACR${made(6)}`, '••••••••'],
  [`${made(76)}AZDO${made(4)}`, '••••••••'],
  [made(52), '••••••••'],
  [`abc8Q~${made(34, 'b')}`, '••••••••'],
  [JWT, '••••••••'],
  [`x=${JWT} y`, 'x=•••••••• y'],
  [`ghp_${made(36)}`, '••••••••'],
  [`github_pat_${made(60)}`, '••••••••'],
  [`glpat-${made(20)}`, '••••••••'],
  [`npm_${made(36)}`, '••••••••'],
  [`AKIA${made(16, 'A')}`, '••••••••'],
  [`xoxb-${made(30)}`, '••••••••'],
  [`sk_live_${made(24)}`, '••••••••'],
  [`oy2${made(43)}`, '••••••••'],
  [`dckr_pat_${made(27)}`, '••••••••'],
  [`pypi-AgE${made(40)}`, '••••••••'],
  [`AIza${made(35)}`, '••••••••'],
  [`Bearer ${made(20)}1`, 'Bearer ••••••••'],
  [`x ${PEM}\n${made(64)}\n${PEM_END}\ny`, 'x ••••••••\ny'],
  [`${PEM}\\n${made(64)}\\n`, '••••••••'],
  [`LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t${made(30)}`, '••••••••'],
  // Addresses that let somebody in.
  ['postgres://u:hunter2@db/x', 'postgres://••••••••@db/x'],
  ['amqps://u:p/w@mq:5671', 'amqps://••••••••@mq:5671'],
  ['https://token@github.com/x', 'https://••••••••@github.com/x'],
  [
    `https://hooks.slack.com/services/T0/B0/${made(24)}`,
    'https://hooks.slack.com/••••••••',
  ],
  [
    `https://x.webhook.office.com/webhookb2/${GUID}@${GUID}/IncomingWebhook/a/b`,
    'https://x.webhook.office.com/••••••••',
  ],
  [
    `https://outlook.office.com/webhook/${GUID}`,
    'https://outlook.office.com/webhook/••••••••',
  ],
  [
    `https://discord.com/api/webhooks/1/${made(30)}`,
    'https://discord.com/api/webhooks/••••••••',
  ],
  [
    `https://api.telegram.org/bot1:${made(35)}/send`,
    'https://api.telegram.org/bot••••••••/send',
  ],
  [
    'https://a.example/x?access_token=abc',
    'https://a.example/x?access_token=••••••••',
  ],
  [
    'jdbc:oracle:thin:u/hunter2@//h:1521/x',
    'jdbc:oracle:thin:••••••••@//h:1521/x',
  ],
  [
    'jdbc:sqlserver://h;user=u;password=hunter2',
    'jdbc:sqlserver://h;user=u;password=••••••••',
  ],
  // What is set within values.
  [
    '{"user":"u","password":"hunter2","x":1}',
    '{"user":"u","password":"••••••••","x":1}',
  ],
  ['{\\"password\\": \\"hunter2\\"}', '{\\"password\\": \\"••••••••\\"}'],
  ["{'apiKey': 'x y'}", "{'apiKey': '••••••••'}"],
  [
    '-Djavax.net.ssl.keyStorePassword=hunter2 -Xmx1g',
    '-Djavax.net.ssl.keyStorePassword=•••••••• -Xmx1g',
  ],
  ['--password hunter2 --quiet', '--password •••••••• --quiet'],
  ['password: hunter2', 'password: ••••••••'],
  ['pass = x, token: abc', 'pass = •••••••• token: ••••••••'],
  [
    '//registry.npmjs.org/:_authToken=abc',
    '//registry.npmjs.org/:_authToken=••••••••',
  ],
];

it.each(HIDDEN)('hides in %s', (value, shown) => {
  expect(maskText(value)).toBe(shown);
  expect(isSecret('X', value)).toBe(true);
});

it.each([
  'https://example.com/docs?page=1&key=sort&code=404',
  'https://keycloak.example.com/auth/realms/x',
  'https://x.vault.azure.net/secrets/name',
  'https://x.blob.core.windows.net/c?sv=2022-11-02&sp=r',
  'https://example.com:8080/@scope/name@1.0.0',
  'ssh://git@github.com/x',
  'git@github.com:example/api.git',
  'registry.example.com/auth:latest',
  `sha256:${made(64)}`,
  made(64),
  made(40, 'A'),
  `sha512-${made(86)}==`,
  `sha256-${made(43)}=`,
  GUID,
  'A035C8C19219BA821ECEA86B64E628F8D684696D',
  '3.12.1',
  '1.2.3-sigma=1',
  'sig=SIGTERM',
  '/usr/local/bin:/usr/bin:/bin',
  '/run/secrets/db',
  'hunter2',
  'eyJ is how they begin',
  '-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----',
  `LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t${made(30)}`,
  'next-auth: reads the session of a user',
  'jsonwebtoken: insecure default algorithm in sign',
  'Token: what a service hands out',
  'Authentication with passwords, tokens or keys',
  'Bearer authentication-mechanism',
  'Server=tcp:x,1433;Database=y;Authentication=Active Directory Default',
  'KEYCLOAK_URL=https://x/auth',
  'PUBLIC_KEY=abc',
  'MONKEY=banana',
  'npm_config_registry=https://registry.npmjs.org',
  'task-sk-1',
  'constructor',
  '__proto__=x',
])('shows %s', value => {
  expect(maskText(value)).toBe(value);
  expect(isSecret('X', value)).toBe(false);
});

it('hides a value that is too long to be looked into', () => {
  expect(isSecret('X', 'a '.repeat(10_000))).toBe(true);
});
