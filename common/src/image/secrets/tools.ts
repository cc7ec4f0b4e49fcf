/** Where tools take secrets that no name tells of, by their own manuals. */

/** What of a tool's arguments is secret. */
export interface SecretArguments {
  /** A word that has to come before: `login`. */
  after?: RegExp;
  /** Options whose value is secret. */
  options?: readonly string[];
  /** Whether the value may stand in the same word: `-psecret`. */
  isGlued?: boolean;
  /** Whether it needs a word of its own: `-p x` is something else. */
  isOnlyGlued?: boolean;
  /** Short options that may stand behind others in one word: `-fsSu`. */
  isClustered?: boolean;
  /** Which of the arguments that are no options are secret, from 1. */
  at?: readonly number[];
}

const LOGIN = /^login$/;

const TOOLS: Array<[names: string, SecretArguments]> = [
  [
    'az docker podman nerdctl buildah skopeo oras crane regctl helm',
    { after: LOGIN, options: ['-p'], isGlued: true },
  ],
  [
    'curl',
    {
      options: ['-u', '-U', '--user', '--proxy-user', '--oauth2-bearer'],
      isGlued: true,
      isClustered: true,
    },
  ],
  [
    'mysql mysqldump mysqladmin mysqlimport mysqlcheck mariadb mariadb-dump mariadb-admin',
    { options: ['-p'], isGlued: true, isOnlyGlued: true },
  ],
  ['sshpass', { options: ['-p'], isGlued: true }],
  [
    'mongo mongosh mongodump mongorestore cqlsh cypher-shell',
    { options: ['-p'] },
  ],
  ['redis-cli', { options: ['-a'] }],
  ['ldapsearch ldapadd ldapmodify ldapdelete ldappasswd', { options: ['-w'] }],
  ['sqlcmd bcp mssql-cli', { options: ['-P'], isGlued: true }],
  ['zip unzip mosquitto_pub mosquitto_sub', { options: ['-P'], isGlued: true }],
  ['7z 7za 7zr', { options: ['-p'], isGlued: true, isOnlyGlued: true }],
  ['lftp smbclient', { options: ['-u', '-U'] }],
  ['http https', { options: ['-a'] }],
  ['sqlplus', { at: [1] }],
  ['ssh-keygen', { options: ['-N', '-P'] }],
  ['ngrok', { after: /^(?:add-)?authtoken$/, at: [1] }],
  ['openssl', { options: ['-passin', '-passout', '-pass', '-k'] }],
  ['twine useradd usermod', { options: ['-p'] }],
  ['dotnet nuget', { after: /^sources?$/, options: ['-p'] }],
  ['dotnet nuget', { after: /^push$/, options: ['-k'] }],
  ['dotnet', { after: /^user-secrets$/, at: [3] }],
  ['nuget', { after: /^setapikey$/, at: [1] }],
  ['vault', { after: LOGIN, at: [1] }],
  ['snyk', { after: /^auth$/, at: [1] }],
  ['rabbitmqctl', { after: /^(?:add_user|change_password)$/, at: [2] }],
  ['htpasswd', { after: /^-[a-z]*b/i, at: [2, 3] }],
  ['net', { after: /^user$/, at: [2] }],
  [
    'composer',
    {
      after: /^(?:http-basic|bearer|(?:github|gitlab|bitbucket)-\w+)\./,
      at: [1, 2],
    },
  ],
  ['az', { after: /^secret$/, options: ['--value'] }],
  ['convertto-securestring', { options: ['-string'], at: [1] }],
  // They take none, and end the arguments of what stands before them.
  ['ssh scp sftp rsync mkdir cp tar', {}],
];

/** What of its arguments is secret, by the name of a tool. */
export const SECRET_ARGUMENTS: ReadonlyMap<string, SecretArguments[]> =
  TOOLS.reduce((all, [names, rule]) => {
    for (const name of names.split(' ')) {
      all.set(name, [...(all.get(name) ?? []), rule]);
    }
    return all;
  }, new Map<string, SecretArguments[]>());

/** Tools that keep what they are told by name and value: `npm config set`. */
export const KEEPERS = new Set(
  'npm yarn pnpm aws git pip pip3 poetry composer setx gcloud conda'.split(' '),
);
/** How they are told to. */
export const KEEPING = /^(?:set|config)$/;

/** Who reads a secret from what is piped into it. */
export const READS_SECRET =
  /^(?:chpasswd|kinit|passwd|smbpasswd|--password-stdin|--token-stdin|--with-token|--passphrase-fd|--stdin)$/;
/** Files of nothing but secrets. */
export const SECRET_FILE = /^\.(?:pgpass|vault-token|vault_pass)$/;
/** Who pipes what stands in the command. */
export const WRITES = /^(?:echo|printf|write-output)$/;
