import { maskSecrets } from './maskSecrets';

it.each([
  ['ENV DB_PASSWORD=abc', 'ENV DB_PASSWORD=••••••••'],
  ['ENV DB_PASSWORD abc def', 'ENV DB_PASSWORD ••••••••'],
  ['ENV DB_PASSWORD=my secret phrase', 'ENV DB_PASSWORD=••••••••'],
  ['ENV DB_PASSWORD=my phrase A=b', 'ENV DB_PASSWORD=•••••••• A=b'],
  ['ENV DB_PASSWORD="x A=b y" C=d', 'ENV DB_PASSWORD=•••••••• C=d'],
  ['ENV A=b API_TOKEN="x y" C=d', 'ENV A=b API_TOKEN=•••••••• C=d'],
  ['ENV A="b c" D=e', 'ENV A="b c" D=e'],
  ['ARG API_KEY', 'ARG API_KEY'],
  ["RUN NPM_TOKEN='x' npm ci", 'RUN NPM_TOKEN=•••••••• npm ci'],
  ['RUN TOKEN=abc"def" npm ci', 'RUN TOKEN=•••••••• npm ci'],
  ['RUN curl --password=x y', 'RUN curl --password=•••••••• y'],
  ['RUN curl --password hunter2 y', 'RUN curl --password •••••••• y'],
  ['RUN tool --token-file -x', 'RUN tool --token-file -x'],
  ['RUN git clone https://u:p@host/x', 'RUN git clone https://••••••••@host/x'],
  [
    'RUN curl -H "Authorization: Bearer abc" x',
    'RUN curl -H "Authorization: Bearer ••••••••" x',
  ],
  ['ENV PATH=/usr/bin', 'ENV PATH=/usr/bin'],
  ['ENV PATH /usr/bin', 'ENV PATH /usr/bin'],
  ['RUN test a = b', 'RUN test a = b'],
  ['COPY dist ./dist', 'COPY dist ./dist'],
])('hides what looks secret in %s', (command, expected) => {
  expect(maskSecrets(command)).toBe(expected);
});

it.each([
  ['a word', 'x'.repeat(1_000_000)],
  ['quotes', 'a="'.repeat(300_000)],
  ['options', ' --a'.repeat(300_000)],
  ['addresses', '://'.repeat(300_000)],
  ['names', 'ENV A=b'.repeat(200_000)],
])('gets through a line of %s, however long', (_what, line) => {
  expect(maskSecrets(line)).toBe(line);
});
