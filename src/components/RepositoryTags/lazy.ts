import { lazyPart } from '../LazyPart';

/** Chooses rows by their security: where there may be reports. */
export const SecurityFilter = lazyPart(
  () => import('./SecurityFilter').then(m => m.SecurityFilter),
  { waiting: null },
);
