import { lazyPart } from '../LazyPart';
import { SecurityFilterRoom } from './SecurityFilterRoom';

/** Chooses rows by their security: where there may be reports. */
export const SecurityFilter = lazyPart(
  () => import('./SecurityFilter').then(m => m.SecurityFilter),
  { waiting: <SecurityFilterRoom /> },
);
