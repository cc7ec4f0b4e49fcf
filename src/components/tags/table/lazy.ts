import { lazyPart } from '../../shared';

/** What a row's button opens, loaded when one is clicked for the first time. */
export const RowMenu = lazyPart(() => import('./RowMenu').then(m => m.RowMenu));

/** Columns that a user has to ask for, and what reads them. */
export const CommitCell = lazyPart(() =>
  import('./origin').then(m => m.CommitCell),
);
export const BuildCell = lazyPart(() =>
  import('./origin').then(m => m.BuildCell),
);
export const SignedCell = lazyPart(() =>
  import('./origin').then(m => m.SignedCell),
);
export const FactsReader = lazyPart(() =>
  import('./origin').then(m => m.FactsReader),
);
