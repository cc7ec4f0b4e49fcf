/** @jest-environment node */
import fc from 'fast-check';
import { anyText, hostileText } from '../../__testUtils__/arbitraries';
import { PROPERTY_RUNS } from '../../__testUtils__/propertyRuns';
import { hasBuildArguments, readableCommand } from '../commands';
import { splitVariable } from '../variables';
import { maskSecrets } from './assignments';
import { hasCredentials, maskCredentials } from './credentials';
import { MASK } from './mask';
import { looksSecret } from './names';

/** What commands are made of. */
const PIECES =
  'RUN ENV ARG LABEL |1 |99 A=b TOKEN= TOKEN PASSWORD: --password --token= -p= Authorization: Bearer :// https://user:x@host @ " \' \\" \\\' \\ && ; , = : /bin/sh -c #(nop) #buildkit \n'.split(
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

it('masks any text without a failure', () => {
  fc.assert(
    fc.property(anyCommand, command => {
      expect(typeof readableCommand(command)).toBe('string');
      expect(typeof hasBuildArguments(command)).toBe('boolean');
      expect(typeof looksSecret(command)).toBe('boolean');
      const masked = maskSecrets(command);
      expect(hasCredentials(command)).toBe(
        maskCredentials(command) !== command,
      );
      // What nobody was to see does not make the text a longer one without a mask.
      expect(masked === command || masked.includes(MASK)).toBe(true);
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

it('shows no value of a name that looks secret', () => {
  const words = fc
    .array(fc.stringMatching(/^[a-z./]{1,6}$/), { maxLength: 4 })
    .map(list => list.map(word => ` ${word}`).join(''));
  const assignments = fc.constantFrom(
    'DB_PASSWORD=',
    'npm_token=',
    'API_KEY=',
    '--password ',
    '--client-secret=',
    'Authorization: Bearer ',
    'https://user:',
  );
  const secrets = fc.stringMatching(/^[A-Z0-9]{8,20}$/);
  fc.assert(
    fc.property(
      words,
      assignments,
      secrets,
      words,
      (before, to, secret, after) => {
        const end = to.startsWith('https:') ? '@host/x' : '';
        const command = `RUN${before} ${to}${secret}${end}${after}`;
        expect(maskSecrets(command)).not.toContain(secret);
        const step = `ENV A=b ${to}${secret}${end}`;
        expect(maskSecrets(step)).not.toContain(secret);
      },
    ),
    PROPERTY_RUNS,
  );
});
