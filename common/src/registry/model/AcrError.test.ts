/** @jest-environment node */
import { AcrError, toAcrError } from './AcrError';

it('takes an error of the client as it is', () => {
  const error = new AcrError({ kind: 'session-ended' }, { message: 'x' });
  expect(toAcrError(error)).toBe(error);
});

it.each([[new Error('A fault')], ['A fault']])(
  'takes %p for a fault of the client',
  thrown => {
    const error = toAcrError(thrown);
    expect(error).toBeInstanceOf(AcrError);
    const message = expect.stringMatching(
      /^The registry client failed; caused by .*A fault/,
    );
    expect(error).toMatchObject({
      failure: { kind: 'unexpected', message },
      message: expect.stringContaining('The registry client failed'),
    });
    expect(error.cause).toBeInstanceOf(Error);
  },
);

it('knows an error of another copy of the module', () => {
  const failure = { kind: 'session-ended' };
  const other = Object.assign(new Error('x'), { name: 'AcrError', failure });
  expect(other).not.toBeInstanceOf(AcrError);
  expect(toAcrError(other)).toBe(other);
});
