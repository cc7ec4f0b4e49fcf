/**
 * Commands of images, as a history, an entry point or a health check has them.
 * Sources: the manuals of the tools (`az login`, `docker login`, `curl`, `mysql`,
 * `sshpass`, `npm config`, `dotnet nuget`), and the Dockerfiles of official images
 * for what hides nothing.
 *
 * @jest-environment node
 */
import { maskCommand, maskWords } from '..';

const HIDDEN: Array<[command: string, shown: string]> = [
  // Azure.
  [
    'az login -u u -p hunter2 --tenant t',
    'az login -u u -p •••••••• --tenant t',
  ],
  [
    'az login --service-principal -u u --password "a b" -t t',
    'az login --service-principal -u u --password "••••••••" -t t',
  ],
  ['az login --password=hunter2', 'az login --password=••••••••'],
  ['az acr login -n x -u u -p hunter2', 'az acr login -n x -u u -p ••••••••'],
  [
    'az storage blob list --account-key abc --account-name x',
    'az storage blob list --account-key •••••••• --account-name x',
  ],
  [
    'az storage blob list --sas-token "?sv=1&sig=abc"',
    'az storage blob list --sas-token "••••••••"',
  ],
  [
    'az storage blob list --connection-string "A=b;C=d"',
    'az storage blob list --connection-string "••••••••"',
  ],
  [
    'az keyvault secret set --name n --value hunter2',
    'az keyvault secret set --name n --value ••••••••',
  ],
  [
    'azcopy cp x "https://a.example/c?sig=abc"',
    'azcopy cp x "https://a.example/c?sig=••••••••"',
  ],
  // Registries.
  [
    'docker login -u u -p hunter2 x.azurecr.io',
    'docker login -u u -p •••••••• x.azurecr.io',
  ],
  ["docker login -u u -p'hunter 2' x", 'docker login -u u -p•••••••• x'],
  [
    'docker login --username u --password hunter2',
    'docker login --username u --password ••••••••',
  ],
  [
    'echo hunter2 | docker login -u u --password-stdin x',
    'echo •••••••• | docker login -u u --password-stdin x',
  ],
  [
    'printf "%s" hunter2 | helm registry login x --password-stdin',
    'printf "••••••••" •••••••• | helm registry login x --password-stdin',
  ],
  [
    'docker login --password-stdin x <<< hunter2',
    'docker login --password-stdin x <<< ••••••••',
  ],
  ['/usr/bin/podman login -p hunter2 x', '/usr/bin/podman login -p •••••••• x'],
  ['oras login x -u u -p hunter2', 'oras login x -u u -p ••••••••'],
  [
    'docker build --build-arg NPM_TOKEN=abc .',
    'docker build --build-arg NPM_TOKEN=•••••••• .',
  ],
  [
    'docker run -e DB_PASSWORD=abc -p 80:80 x',
    'docker run -e DB_PASSWORD=•••••••• -p 80:80 x',
  ],
  ['docker run --env API_KEY=abc x', 'docker run --env API_KEY=•••••••• x'],
  // What fetches.
  ['curl -u user:hunter2 https://x', 'curl -u •••••••• https://x'],
  ['curl -fsSLu user:hunter2 https://x', 'curl -fsSLu •••••••• https://x'],
  ['curl -uuser:hunter2 https://x', 'curl -u•••••••• https://x'],
  ['curl --user "user:hunter 2" https://x', 'curl --user "••••••••" https://x'],
  [
    'curl -H "Authorization: Bearer abc" https://x',
    'curl -H "Authorization: Bearer ••••••••" https://x',
  ],
  [
    "curl -H 'x-functions-key: abc' https://x",
    "curl -H 'x-functions-key: ••••••••' https://x",
  ],
  [
    "curl -H 'Cookie: session=abc; x=y' https://x",
    "curl -H 'Cookie: ••••••••' https://x",
  ],
  [
    `curl -d '{"password":"hunter2"}' https://x`,
    `curl -d '{"password":"••••••••"}' https://x`,
  ],
  [
    'wget --user u --password hunter2 https://x',
    'wget --user u --password •••••••• https://x',
  ],
  [
    'wget --http-password=hunter2 https://x',
    'wget --http-password=•••••••• https://x',
  ],
  [
    'git clone https://tok@github.com/x',
    'git clone https://••••••••@github.com/x',
  ],
  [
    'git clone https://u:hunter2@dev.azure.com/x/_git/y',
    'git clone https://••••••••@dev.azure.com/x/_git/y',
  ],
  [
    'git config --global http.extraheader "AUTHORIZATION: basic abc"',
    'git config --global http.extraheader "AUTHORIZATION: basic ••••••••"',
  ],
  // Databases.
  ['mysql -uroot -phunter2 x', 'mysql -uroot -p•••••••• x'],
  ["mysqldump -u root -p'a b' x", 'mysqldump -u root -p•••••••• x'],
  [
    'PGPASSWORD=hunter2 psql -h db -p 5432',
    'PGPASSWORD=•••••••• psql -h db -p 5432',
  ],
  [
    'psql -c "ALTER USER u PASSWORD \'hunter2\'"',
    'psql -c "ALTER USER u PASSWORD ••••••••"',
  ],
  [
    `mysql -e "CREATE USER u IDENTIFIED BY 'hunter2'"`,
    'mysql -e "CREATE USER u IDENTIFIED BY ••••••••"',
  ],
  ['redis-cli -a hunter2 ping', 'redis-cli -a •••••••• ping'],
  ['mongosh -u u -p hunter2 db', 'mongosh -u u -p •••••••• db'],
  [
    '/opt/mssql-tools/bin/sqlcmd -S db -U sa -P hunter2 -Q x',
    '/opt/mssql-tools/bin/sqlcmd -S db -U sa -P •••••••• -Q x',
  ],
  [
    'sqlpackage /TargetPassword:hunter2 /a:b',
    'sqlpackage /TargetPassword:•••••••• /a:b',
  ],
  // Package managers.
  [
    'npm config set //r.example/:_authToken=abc',
    'npm config set //r.example/:_authToken=••••••••',
  ],
  [
    'npm config set //r.example/:_authToken abc && npm ci',
    'npm config set //r.example/:_authToken •••••••• && npm ci',
  ],
  [
    'echo "//r.example/:_authToken=abc" > .npmrc',
    'echo "//r.example/:_authToken=••••••••" > .npmrc',
  ],
  ['yarn config set npmAuthToken abc', 'yarn config set npmAuthToken ••••••••'],
  [
    'dotnet nuget add source https://x -n n -u u -p hunter2',
    'dotnet nuget add source https://x -n n -u u -p ••••••••',
  ],
  [
    'dotnet nuget add source https://x --password hunter2 --store-password-in-clear-text',
    'dotnet nuget add source https://x --password •••••••• --store-password-in-clear-text',
  ],
  ['dotnet nuget push x.nupkg -k abc', 'dotnet nuget push x.nupkg -k ••••••••'],
  [
    'nuget.exe setapikey abc -Source x',
    'nuget.exe setapikey •••••••• -Source x',
  ],
  ['dotnet user-secrets set Db hunter2', 'dotnet user-secrets set Db ••••••••'],
  [
    'pip install --index-url https://u:hunter2@x/simple y',
    'pip install --index-url https://••••••••@x/simple y',
  ],
  [
    'composer config -g github-oauth.github.com abc',
    'composer config -g github-oauth.github.com ••••••••',
  ],
  [
    'twine upload -u u -p hunter2 dist/*',
    'twine upload -u u -p •••••••• dist/*',
  ],
  [
    'aws configure set aws_secret_access_key abc',
    'aws configure set aws_secret_access_key ••••••••',
  ],
  // Systems.
  ["echo 'root:hunter2' | chpasswd", "echo '••••••••' | chpasswd"],
  ['sshpass -p hunter2 ssh -p 22 u@h', 'sshpass -p •••••••• ssh -p 22 u@h'],
  ['sshpass -phunter2 scp x u@h:', 'sshpass -p•••••••• scp x u@h:'],
  [
    'openssl req -passout pass:hunter2 -out x',
    'openssl req -passout •••••••• -out x',
  ],
  [
    'keytool -import -storepass hunter2 -file x',
    'keytool -import -storepass •••••••• -file x',
  ],
  ['htpasswd -bn user hunter2', 'htpasswd -bn user ••••••••'],
  [
    'gpg --batch --passphrase hunter2 -d x',
    'gpg --batch --passphrase •••••••• -d x',
  ],
  [
    'echo "machine x login u password hunter2" > .netrc',
    'echo "machine x login u password ••••••••" > .netrc',
  ],
  ['export API_KEY=abc; make', 'export API_KEY=•••••••• make'],
  ['vault login abc', 'vault login ••••••••'],
  ['setx DB_PASSWORD hunter2', 'setx DB_PASSWORD ••••••••'],
  [
    "$env:NUGET_TOKEN = 'a b'; dotnet restore",
    '$env:NUGET_TOKEN = •••••••• dotnet restore',
  ],
  [
    "ConvertTo-SecureString 'hunter2' -AsPlainText -Force",
    "ConvertTo-SecureString '••••••••' -AsPlainText -Force",
  ],
  [
    'kubectl create secret generic x --from-literal=password=hunter2',
    'kubectl create secret generic x --from-literal=password=••••••••',
  ],
  ['ssh-keygen -t rsa -N hunter2 -f x', 'ssh-keygen -t rsa -N •••••••• -f x'],
  ['echo "h:5432:db:u:hunter2" > ~/.pgpass', 'echo "••••••••" > ~/.pgpass'],
  ['redis-server --requirepass hunter2', 'redis-server --requirepass ••••••••'],
  ['sqlplus u/hunter2@db', 'sqlplus ••••••••'],
  [
    'mvn sonar:sonar -Dsonar.login=abc',
    'mvn sonar:sonar -Dsonar.login=••••••••',
  ],
  ['tailscale up --authkey abc', 'tailscale up --authkey ••••••••'],
  ['http -a u:hunter2 https://x', 'http -a •••••••• https://x'],
  // Commands within commands, and lists.
  ['sh -c "az login -p hunter2 && x"', 'sh -c "az login -p •••••••• && x"'],
  [`sh -c "docker login -p 'a b' x"`, `sh -c "docker login -p '••••••••' x"`],
  ['sh -c "curl -u \\"a b\\" x"', 'sh -c "curl -u \\"••••••••\\" x"'],
  [
    `RUN echo it's; curl -u a:b https://x`,
    `RUN echo it's; curl -u •••••••• https://x`,
  ],
  [
    'CMD ["az", "login", "-p", "hunter2"]',
    'CMD ["az", "login", "-p", "••••••••"]',
  ],
  ['CMD ["az" "login" "-p" "hunter2"]', 'CMD ["az" "login" "-p" "••••••••"]'],
  [
    'ENTRYPOINT ["mysqld","--password","a b"]',
    'ENTRYPOINT ["mysqld","--password","••••••••"]',
  ],
  [
    'HEALTHCHECK CMD redis-cli -a hunter2 ping',
    'HEALTHCHECK CMD redis-cli -a •••••••• ping',
  ],
  ['CMD ["sh", "-c", "TOKEN=abc run"]', 'CMD ["sh", "-c", "TOKEN=••••••••"]'],
  ['ARG STORAGE_KEY=abc', 'ARG STORAGE_KEY=••••••••'],
  [
    'ENV ConnectionStrings:Db=Server=x;Password=a b',
    'ENV ConnectionStrings:Db=••••••••',
  ],
];

it.each(HIDDEN)('hides in %s', (command, shown) => {
  expect(maskCommand(command)).toBe(shown);
});

it.each([
  'docker run -p 8080:80 nginx',
  'docker run -p=8080:80 nginx',
  'docker push -u x',
  'docker login --password-stdin x.azurecr.io',
  'mkdir -p /srv/app',
  'tar -p -xf x.tar',
  'cp -p a b',
  'ssh -p 22 u@h',
  'psql -h db -p 5432',
  'mysql -u root -p db',
  'mysql -P 3306',
  'unzip -p x.zip y',
  'nginx -g "daemon off;"',
  'git push -u origin main',
  'git commit -p',
  'git config --global credential.helper store',
  'az acr login --name x',
  'az login --identity',
  'az group create -n x -l westeurope',
  'az webapp create -p plan',
  'curl -fsSL -o x https://example.com/x',
  'curl https://example.com/x | sh',
  'apt-get install -y curl gnupg libsecret-1-0=0.20.5-3',
  'apk add --no-cache curl mysql-client && mkdir -p /x',
  'pip install google-auth==2.23.0 python-secrets==1.0',
  'yarn add jsonwebtoken react',
  'gpg --keyserver hkps://keys.openpgp.org --recv-keys A035C8C19219BA821ECEA86B64E628F8D684696D',
  'apt-key adv --recv-keys ABC',
  `echo "${'a'.repeat(64)} *python.tar.xz" | sha256sum -c -`,
  'COPY --from=auth:latest /a /b',
  'RUN --mount=type=secret,id=npm npm ci',
  'ENV GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D',
  'ENV PYTHON_SHA256=abc PYTHON_VERSION=3.12.1',
  'ENV SSH_KEY_PATH=/run/secrets/key PASSWORD_FILE=/run/secrets/db',
  'ENV POSTGRES_HOST_AUTH_METHOD=trust',
  'ENV KEYCLOAK_URL=https://x/auth PUBLIC_KEY=x MONKEY=y KEYBOARD=z TOKENIZER=w',
  'ENTRYPOINT ["docker-entrypoint.sh"]',
  'CMD ["node", "--max-old-space-size=4096", "main.js"]',
  'HEALTHCHECK CMD curl -f http://localhost:8080/health',
  'sort -k 2 -t : /etc/passwd',
  'adduser -D -u 1000 app && passwd -l root',
  'test "$A" = "b"',
  "it's a sentence that's open",
  '',
])('shows %s', command => {
  expect(maskCommand(command)).toBe(command);
});

const WORDS: Array<[words: string[], shown: string[]]> = [
  [
    ['az', 'login', '-p', 'hunter2'],
    ['az', 'login', '-p', '••••••••'],
  ],
  [
    ['app', '--token', 'a b', '--x'],
    ['app', '--token', '••••••••', '--x'],
  ],
  [
    ['app', '--password=my phrase'],
    ['app', '--password=••••••••'],
  ],
  [
    ['mysqld', '-phunter2'],
    ['mysqld', '-phunter2'],
  ],
  [
    ['mysql', '-phunter2'],
    ['mysql', '-p••••••••'],
  ],
  [
    ['sh', '-c', 'curl -u a:b https://x'],
    ['sh', '-c', 'curl -u •••••••• https://x'],
  ],
  [
    ['CMD-SHELL', 'redis-cli -a hunter2 ping || exit 1'],
    ['CMD-SHELL', 'redis-cli -a •••••••• ping || exit 1'],
  ],
  [
    ['CMD', 'curl', '-H', 'Authorization: Odd a b'],
    ['CMD', 'curl', '-H', 'Authorization: ••••••••'],
  ],
  [
    ['app', 'Server=x;Password=a b;Encrypt=True'],
    ['app', 'Server=x;Password=••••••••;Encrypt=True'],
  ],
  [
    ['app', 'postgres://u:hunter2@db'],
    ['app', 'postgres://••••••••@db'],
  ],
  [
    ['docker', 'run', '-p', '80:80'],
    ['docker', 'run', '-p', '80:80'],
  ],
  [
    ['node', 'main.js'],
    ['node', 'main.js'],
  ],
  [[], []],
];

it.each(WORDS)('hides in the list %j', (words, shown) => {
  expect(maskWords(words)).toEqual(shown);
});
