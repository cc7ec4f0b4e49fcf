/** @jest-environment node */
import { PROPERTY_RUNS } from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { LOOKED_INTO, maskCommand, maskText, maskWords } from '.';

/** What begins something that may be a secret, and goes on, or does not. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'A=b |TOKEN="|TOKEN=x |a:|"a=|curl -u x |echo x | |eyJ|eyJaaaaaaaa.|a://b:c|a@|-----BEGIN |&sig=|password: |bearer |"password":"|\\"|"sh -c \\" |Password=;|login x password |identified by |ghp_|a1Q~|<<< |login -p |\'|,|[|{'.split(
      '|',
    ),
    '|',
    ' | ',
  ),
  fc.string({ minLength: 1, maxLength: 6 }),
);

/** How often one may be tried for each character: all that there are, twice. */
const TRIES = 40;

/** How often an expression is tried while something runs. */
function triesOf(run: () => void): number {
  const { exec } = RegExp.prototype;
  let tries = 0;
  /* eslint-disable no-extend-native -- A mock of Jest's would keep each text. */
  RegExp.prototype.exec = function counted(text) {
    tries += 1;
    return exec.call(this, text);
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  /* eslint-enable no-extend-native */
  return tries;
}

it.each([
  ['commands', maskCommand],
  ['texts', maskText],
  ['words', (text: string) => maskWords([text])[0]],
])('looks into %s by as many steps as they are long', (_, mask) => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), pieces => {
      const unit = pieces.join('');
      for (const length of [LOOKED_INTO / 8, LOOKED_INTO]) {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const tries = triesOf(() => mask(text));
        expect(tries).toBeLessThan(TRIES * (text.length + 10));
      }
    }),
    // Each is as long as many others.
    { ...PROPERTY_RUNS, numRuns: Math.ceil(PROPERTY_RUNS.numRuns / 20) },
  );
});
