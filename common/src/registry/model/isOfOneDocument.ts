import { AcrFailureKind, toAcrError } from './AcrError';

/** Failures that tell something of what was asked for, and nothing of the rest. */
const OF_ONE: AcrFailureKind[] = [
  'content-unknown',
  'redirect-not-followed',
  'too-large',
  'too-many-entries',
  'digest-mismatch',
  'wrong-target',
  'server-error',
  'html-answer',
  'no-json',
  'unexpected-shape',
  'refused',
  'manifest-missing',
  'read-disabled',
];

/**
 * Tells whether a failure is that of one document: it hides no other. What stops
 * all reads of a registry, such as refused credentials, is none.
 *
 * @alpha
 */
export function isOfOneDocument(error: unknown): boolean {
  return OF_ONE.includes(toAcrError(error).failure.kind);
}
