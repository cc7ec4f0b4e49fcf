import type { ForeignProblem } from '../../model';
import type { Claims } from './claims';

/** What a document is wrapped in, opened. */
export type Wrapping =
  | {
      /** There is a document inside: JSON that is a text is still to be parsed. */
      inside: 'document';
      document: unknown;
      claims: Claims;
      /** What to say if it is of no known form, where it need not be of one. */
      problem?: ForeignProblem;
    }
  | { inside: 'base64'; text: string }
  /** There are the results of a scan, in in-toto's own form. */
  | { inside: 'in-toto-vulns'; predicate: unknown; claims: Claims }
  | { inside: 'provenance'; predicate: unknown; claims: Claims }
  | { inside: 'other'; problem: ForeignProblem };
