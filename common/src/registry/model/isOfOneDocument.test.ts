/** @jest-environment node */
import { AcrError, AcrFailure, AcrFailureKind } from './AcrError';
import { isOfOneDocument } from './isOfOneDocument';

/** Every failure, and whether it tells nothing of other documents. */
const FAILURES: Record<AcrFailureKind, [AcrFailure, boolean]> = {
  'malformed-name': [
    { kind: 'malformed-name', repository: 'A', problem: 'too-long' },
    false,
  ],
  'registry-unknown': [{ kind: 'registry-unknown', registry: 'a' }, false],
  'no-endpoint': [{ kind: 'no-endpoint', api: 'content' }, false],
  'session-ended': [{ kind: 'session-ended' }, false],
  'credentials-refused': [{ kind: 'credentials-refused' }, false],
  'permission-missing': [{ kind: 'permission-missing' }, false],
  'not-authorized': [{ kind: 'not-authorized' }, false],
  firewall: [{ kind: 'firewall' }, false],
  'repository-unknown': [{ kind: 'repository-unknown' }, false],
  'content-unknown': [{ kind: 'content-unknown' }, true],
  'manifest-missing': [{ kind: 'manifest-missing', digest: 'a' }, true],
  'read-disabled': [{ kind: 'read-disabled' }, true],
  'cache-source': [{ kind: 'cache-source' }, false],
  'redirect-not-followed': [{ kind: 'redirect-not-followed' }, true],
  'too-many-entries': [{ kind: 'too-many-entries', limit: 1 }, true],
  'too-large': [{ kind: 'too-large', limit: 1 }, true],
  'digest-mismatch': [{ kind: 'digest-mismatch', digest: 'a' }, true],
  'wrong-target': [{ kind: 'wrong-target' }, true],
  throttled: [{ kind: 'throttled' }, false],
  'server-error': [{ kind: 'server-error', status: 500 }, true],
  'registry-unreachable': [{ kind: 'registry-unreachable' }, false],
  'backstage-unreachable': [{ kind: 'backstage-unreachable' }, false],
  'no-answer': [{ kind: 'no-answer', seconds: 30 }, false],
  'foreign-answer': [{ kind: 'foreign-answer', asked: 'a', told: 'b' }, false],
  'html-answer': [{ kind: 'html-answer' }, true],
  'no-json': [{ kind: 'no-json' }, true],
  'unexpected-shape': [{ kind: 'unexpected-shape', expected: 'a' }, true],
  refused: [{ kind: 'refused', status: 400 }, true],
  unexpected: [{ kind: 'unexpected', message: 'a' }, false],
};

it.each(Object.values(FAILURES))('%j is of one document: %s', (failure, is) => {
  expect(isOfOneDocument(new AcrError(failure, { message: 'No' }))).toBe(is);
});

it('takes what is no failure of the registry for one of all', () => {
  expect(isOfOneDocument(new TypeError('A mistake in a program'))).toBe(false);
});
