import { lazyPart } from '../../shared';

/** What a row's button opens, loaded when one is clicked for the first time. */
export const RowMenu = lazyPart(() => import('./RowMenu').then(m => m.RowMenu));
