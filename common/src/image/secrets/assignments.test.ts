/** @jest-environment node */
import { maskCommand } from './index';

it.each([
  ['ENV DB_PASSWORD=abc', 'ENV DB_PASSWORD=••••••••'],
  ['ENV DB_PASSWORD abc def', 'ENV DB_PASSWORD ••••••••'],
  ['ENV DB_PASSWORD abc=def', 'ENV DB_PASSWORD ••••••••'],
  ['ENV A=b API_TOKEN="x y" C=d', 'ENV A=b API_TOKEN=•••••••• C=d'],
  ['ENV DB_PASSWORD=my secret phrase', 'ENV DB_PASSWORD=••••••••'],
  ['ENV DB_PASSWORD=my phrase A=b c', 'ENV DB_PASSWORD=•••••••• A=b c'],
  ['ENV A=b c DB_PASSWORD=my phrase', 'ENV A=b c DB_PASSWORD=••••••••'],
  ['ENV A_TOKEN="x B=y" B=c', 'ENV A_TOKEN=•••••••• B=c'],
  ["ENV A=it's B_TOKEN=x C=that's", "ENV A=it's B_TOKEN=•••••••• C=that's"],
  ["ENV A_TOKEN=it's me", 'ENV A_TOKEN=••••••••'],
  ['ARG NPM_TOKEN=a b', 'ARG NPM_TOKEN=••••••••'],
  ['ARG NPM_TOKEN', 'ARG NPM_TOKEN'],
  ['LABEL a.token=x y b.name=z', 'LABEL a.token=•••••••• b.name=z'],
  ['ENV PATH=/usr/bin', 'ENV PATH=/usr/bin'],
  ['ENV PATH /usr/bin', 'ENV PATH /usr/bin'],
  ['ENV DB_PASSWORD=', 'ENV DB_PASSWORD='],
])('hides what a step sets in %s', (command, expected) => {
  expect(maskCommand(command)).toBe(expected);
});

it.each([
  ["RUN NPM_TOKEN='x' npm ci", 'RUN NPM_TOKEN=•••••••• npm ci'],
  ['RUN TOKEN=abc"d ef" npm ci', 'RUN TOKEN=•••••••• npm ci'],
  ['RUN TOKEN="a"\'b c\'d npm ci', 'RUN TOKEN=•••••••• npm ci'],
  ['RUN TOKEN="a\\"b c" npm ci', 'RUN TOKEN=•••••••• npm ci'],
  ['RUN TOKEN=a\\ b npm ci', 'RUN TOKEN=•••••••• npm ci'],
  ['RUN TOKEN="a b', 'RUN TOKEN=••••••••'],
  ['RUN A=TOKEN=abc make', 'RUN A=TOKEN=•••••••• make'],
  ['RUN x "TOKEN=a b" make', 'RUN x "TOKEN=••••••••" make'],
  ['RUN sh -c "x; TOKEN=a make" x', 'RUN sh -c "x; TOKEN=•••••••• make" x'],
  ['RUN echo "a=1 TOKEN=b" > x', 'RUN echo "a=1 TOKEN=••••••••" > x'],
  [
    'RUN echo "//r.io/:_authToken=a" > .npmrc && npm ci',
    'RUN echo "//r.io/:_authToken=••••••••" > .npmrc && npm ci',
  ],
  ['RUN sh -c "x TOKEN=\\"a b\\" y"', 'RUN sh -c "x TOKEN=•••••••• y"'],
  ['RUN sh -c "x TOKEN=\'a b\' y"', 'RUN sh -c "x TOKEN=•••••••• y"'],
  [`RUN echo it's TOKEN="a b" y`, `RUN echo it's TOKEN=•••••••• y`],
  [`RUN sh -c "x 'TOKEN=a b' y"`, `RUN sh -c "x 'TOKEN=••••••••' y"`],
  ['RUN sh -c "\\"TOKEN=a b\\" y"', 'RUN sh -c "\\"TOKEN=••••••••\\" y"'],
  [`RUN sh -c 'x TOKEN=\\"a b\\" y'`, `RUN sh -c 'x TOKEN=•••••••• y'`],
  ['RUN test a = b', 'RUN test a = b'],
  ['RUN TOKEN= npm ci', 'RUN TOKEN= npm ci'],
])('hides what a shell sets in %s', (command, expected) => {
  expect(maskCommand(command)).toBe(expected);
});

it.each([
  ['RUN curl --password=x y', 'RUN curl --password=•••••••• y'],
  ['RUN curl --password hunter2 y', 'RUN curl --password •••••••• y'],
  ['RUN x --token "a b" y', 'RUN x --token "••••••••" y'],
  ['RUN x -Password a y', 'RUN x -Password •••••••• y'],
  ['RUN x -p=hunter2 y', 'RUN x -p=•••••••• y'],
  ['RUN mkdir -p /srv', 'RUN mkdir -p /srv'],
  ['RUN x --no-auth --quiet y', 'RUN x --no-auth --quiet y'],
  ['RUN x --no-auth && make', 'RUN x --no-auth && make'],
  ['RUN x --token', 'RUN x --token'],
  ['CMD ["x" "--token" "a b"]', 'CMD ["x" "--token" "••••••••"]'],
  ['CMD ["x", "--token", "a", "b"]', 'CMD ["x", "--token", "••••••••", "b"]'],
  ['RUN x password y', 'RUN x password y'],
])('hides the secret options in %s', (command, expected) => {
  expect(maskCommand(command)).toBe(expected);
});

it.each([
  [
    'RUN curl -H "Authorization: Bearer abc" x',
    'RUN curl -H "Authorization: Bearer ••••••••" x',
  ],
  [
    "RUN curl -H 'authorization: Basic abc=' x",
    "RUN curl -H 'authorization: Basic ••••••••' x",
  ],
  [
    'RUN curl -H "Authorization: Odd abc def" x',
    'RUN curl -H "Authorization: ••••••••" x',
  ],
  ['RUN x -H Authorization:abc y', 'RUN x -H Authorization:•••••••• y'],
  [
    `RUN x -H 'Authorization: Bearer '"abc" y`,
    "RUN x -H 'Authorization: Bearer ••••••••",
  ],
  [
    'RUN x --header="PRIVATE-TOKEN: abc" y',
    'RUN x --header="PRIVATE-TOKEN: ••••••••" y',
  ],
  ['COPY --from=auth:latest /a /b', 'COPY --from=auth:latest /a /b'],
])('hides the secret headers in %s', (command, expected) => {
  expect(maskCommand(command)).toBe(expected);
});

it.each([
  [
    'RUN git clone https://user:hunter2@host/x',
    'RUN git clone https://••••••••@host/x',
  ],
  [
    'RUN git clone https://token@host/x',
    'RUN git clone https://••••••••@host/x',
  ],
  [
    'ENV DATABASE_URL=postgres://u:p@db/x',
    'ENV DATABASE_URL=postgres://••••••••@db/x',
  ],
  [
    'RUN x http://a:80/@b ssh://git@host/x',
    'RUN x http://a:80/@b ssh://git@host/x',
  ],
])('hides the credentials in %s', (command, expected) => {
  expect(maskCommand(command)).toBe(expected);
});

it.each([
  ['words', 'x'.repeat(1_000_000)],
  ['spaces', ' '.repeat(1_000_000)],
  ['open quotes', `RUN ${'"a='.repeat(300_000)}`],
  ['addresses', 'a://b:c'.repeat(150_000)],
])('reads much text without end: %s', (_, command) => {
  expect(maskCommand(command)).toBe(command);
});

it('hides much text', () => {
  const much = 'x"y\' '.repeat(200_000);
  expect(maskCommand(`ENV A_TOKEN=${much}`)).toBe('ENV A_TOKEN=••••••••');
});
