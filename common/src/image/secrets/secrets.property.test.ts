/** @jest-environment node */
import {
  anyText,
  hostileText,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { hasBuildArguments, readableCommand } from '../commands';
import { maskStart, showCommand, showWords } from '../shown';
import { splitVariable } from '../variables';
import {
  isSecret,
  LOOKED_INTO,
  MASK,
  maskCommand,
  maskText,
  maskWords,
} from '.';

/** What commands are made of. */
const PIECES =
  'RUN ENV ARG LABEL |1 |99 A=b TOKEN= TOKEN PASSWORD: --password --token= -p= -p curl -u login docker az echo | chpasswd <<< config set eyJabcdefgh. ----- &sig= ;Password= Authorization: Bearer :// https://user:x@host @ " \' \\" \\\' \\ && ; , = : { } [ ] "password":" /bin/sh -c #(nop) #buildkit \n'.split(
    ' ',
  );
const anyCommand = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES, ' '), fc.string()), {
      maxLength: 12,
    })
    .chain(parts => fc.constantFrom('', ' ').map(gap => parts.join(gap))),
  hostileText,
  anyText,
);

/** How many masks are in a text. */
const masksOf = (text: string) => text.split(MASK).length - 1;

it.each([
  ['commands', maskCommand],
  ['texts', maskText],
  ['words', (text: string) => maskWords([text])[0]],
])('masks any %s, once and for all', (_, mask) => {
  fc.assert(
    fc.property(anyCommand, text => {
      const masked = mask(text);
      expect(mask(masked)).toBe(masked);
      // Each mask stands for something, and what is not masked is as it was.
      const rest = masked.split(MASK).join('').length;
      expect(rest).toBeLessThanOrEqual(text.length);
      expect(masksOf(masked)).toBeLessThanOrEqual(text.length);
      expect(masked === text || masked.includes(MASK)).toBe(true);
    }),
    PROPERTY_RUNS,
  );
});

it('reads any command, and any name, without a failure', () => {
  fc.assert(
    fc.property(anyCommand, anyText, (command, name) => {
      expect(typeof readableCommand(command)).toBe('string');
      expect(typeof hasBuildArguments(command)).toBe('boolean');
      expect(isSecret(name, '')).toBe(false);
      expect(maskWords([command, name])).toHaveLength(2);
    }),
    PROPERTY_RUNS,
  );
});

it('takes any variable apart so that nothing is lost', () => {
  fc.assert(
    fc.property(anyText, variable => {
      const { name, value } = splitVariable(variable);
      expect([`${name}=${value}`, name]).toContain(variable);
      expect(name).not.toContain('=');
    }),
    PROPERTY_RUNS,
  );
});

/** Words that are no names, options or tools. */
const words = fc
  .array(fc.stringMatching(/^[g-o]{1,6}$/), { maxLength: 4 })
  .map(list => list.map(word => ` ${word}`).join(''));
const secrets = fc.stringMatching(/^[A-Z0-9]{20,30}$/);

/** How commands carry a secret; `§` stands for it. */
const CARRIERS = [
  'DB_PASSWORD=§',
  'npm_token=§',
  "API_KEY='§'",
  'ConnectionStrings__Db=§',
  '"Server=x;Password=§ x;Encrypt=True"',
  '--password §',
  '--client-secret=§',
  '-H "Authorization: Bearer §"',
  "-H 'x-functions-key: §'",
  'https://user:§@host/x',
  'https://x/?sv=1&sig=§&se=2',
  'https://hooks.slack.com/services/§',
  '{"password":"§"}',
  '\'{"apiKey": "§"}\'',
  'ghp_§',
  'eyJ§.eyJ§.§',
  '&& az login -u u -p §',
  '&& docker login -p§ x',
  '&& curl -fsSu u:§ x',
  '&& mysql -uroot -p§',
  '&& sshpass -p "§" ssh x',
  '&& echo § | docker login --password-stdin',
  "&& echo 'root:§' | chpasswd",
  '&& npm config set //x/:_authToken §',
  '&& sh -c "redis-cli -a § ping"',
  '; sh -c "sh -c \'curl -u a:§ x\'"',
  '; CMD ["az","login","-p","§"]',
];

it('shows no secret, whatever stands around what carries it', () => {
  fc.assert(
    fc.property(
      words,
      fc.constantFrom(...CARRIERS),
      secrets,
      words,
      (before, carrier, secret, after) => {
        const carried = carrier.replaceAll('§', secret);
        const text = `${before} ${carried}${after}`;
        for (const start of [
          '',
          'RUN',
          'CMD',
          'HEALTHCHECK CMD',
          'RUN set -ex;',
        ]) {
          expect(maskCommand(start + text)).not.toContain(secret);
        }
        expect(maskText(text)).not.toContain(secret);
        expect(isSecret('X', carried)).toBe(true);
        expect(maskWords(['sh', '-c', text]).join(' ')).not.toContain(secret);
      },
    ),
    PROPERTY_RUNS,
  );
});

it('shows no half of a secret that is cut', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CARRIERS),
      secrets,
      fc.integer({ min: 0, max: 80 }),
      (carrier, secret, back) => {
        const carried = carrier.replaceAll('§', secret);
        const filler = 'go '.repeat(LOOKED_INTO / 3 + 1);
        const start = filler.slice(0, LOOKED_INTO - back);
        const text = `RUN ${start} ${carried} ${filler}`;
        const half = secret.slice(0, 10);
        expect(showCommand(text).masked).not.toContain(half);
        expect(maskStart(text)).not.toContain(half);
        expect(showWords(['x', text, filler]).masked).not.toContain(half);
      },
    ),
    PROPERTY_RUNS,
  );
});

it('leaves what carries none as it is', () => {
  const harmless = fc.constantFrom(
    'mkdir -p /srv',
    'docker run -p 8080:80 x',
    'curl -fsSL https://example.com/x?page=1',
    'git push -u origin main',
    'PYTHON_VERSION=3.12.1',
    'GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D',
    'KEYCLOAK_URL=https://x/auth',
    'ssh -p 22 u@h',
    'pip install google-auth==2.23.0',
    'sha256:0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f',
    'apt-get install -y gnupg',
    'echo done',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(harmless, words), { maxLength: 6 }),
      fc.constantFrom(' && ', '; ', ' '),
      (parts, gap) => {
        const text = `RUN ${parts.join(gap)}`;
        expect(maskCommand(text)).toBe(text);
        expect(maskText(text)).toBe(text);
      },
    ),
    PROPERTY_RUNS,
  );
});
