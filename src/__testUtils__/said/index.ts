/** What may be attached to an image, and what is right to say of it then. */
import { ALONE } from './alone';
import { EXCEPTIONS } from './exceptions';
import { SaidState } from './sayings';
import { SCANNERS } from './scanners';
import { TOGETHER } from './together';

export type { SaidState } from './sayings';

/** Of each the same is to be said everywhere. */
export const SAID_STATES: SaidState[] = [
  ...ALONE,
  ...TOGETHER,
  ...SCANNERS,
  ...EXCEPTIONS,
];
