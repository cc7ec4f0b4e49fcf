import { lazyPart } from '../../shared';
import { SecurityFilterRoom } from './SecurityFilterRoom';

/** Hides and shows columns, when somebody opens it. */
export const ColumnMenu = lazyPart(
  () => import('./ColumnMenu').then(m => m.ColumnMenu),
  { waiting: null },
);

/** Chooses rows by their security: where there may be reports. */
export const SecurityFilter = lazyPart(
  () => import('./SecurityFilter').then(m => m.SecurityFilter),
  { waiting: <SecurityFilterRoom /> },
);
