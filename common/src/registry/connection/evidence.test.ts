/** @jest-environment node */
import { AcrError, AcrFailure } from '../model/AcrError';
import { asUnreached, isRefusal, weigh } from './evidence';

function errorOf(kind: string, body?: string) {
  return new AcrError({ kind } as AcrFailure, {
    message: kind,
    ...(body !== undefined && {
      answer: { status: 401, api: 'metadata', body },
    }),
  });
}

const REGISTRY = '{"errors":[]}';

it.each([
  ['credentials-refused', REGISTRY, true],
  ['not-authorized', REGISTRY, true],
  ['not-authorized', '\n { "errors" : [ ] }', true],
  ['not-authorized', '\n\n{  "errors"  :  [ ] }', true],
  ['not-authorized', 'x {"errors":[]}', false],
  ['not-authorized', '{"error":[]}', false],
  ['not-authorized', '', false],
  ['not-authorized', undefined, false],
  ['permission-missing', REGISTRY, false],
])('tells whether %s with %j is a registry’s refusal', (kind, body, is) => {
  expect(isRefusal(errorOf(kind, body))).toBe(is);
});

it.each([
  [[], false, { isReached: false, isAccepted: false }],
  [[], true, { isReached: true, isAccepted: true }],
  [['permission-missing'], false, { isReached: true, isAccepted: true }],
  [['repository-unknown'], false, { isReached: true, isAccepted: true }],
  [['no-endpoint'], false, { isReached: false, isAccepted: false }],
  [
    ['no-endpoint', 'not-authorized'],
    false,
    { isReached: true, isAccepted: false },
  ],
])('weighs %j, with something read: %s', (kinds, hasRead, evidence) => {
  const found = kinds.map(kind => errorOf(kind, REGISTRY));
  expect(weigh(found, hasRead)).toEqual(evidence);
});

it('takes what refuses without a registry’s words for another place', () => {
  const refused = errorOf('not-authorized', 'who?');
  expect(asUnreached(refused)).toMatchObject({
    failure: { kind: 'wrong-target' },
    message: expect.stringContaining(
      'What refuses the credentials is no registry',
    ),
    answer: refused.answer,
    cause: refused,
  });
  const other = errorOf('no-endpoint');
  expect(asUnreached(other)).toBe(other);
});
