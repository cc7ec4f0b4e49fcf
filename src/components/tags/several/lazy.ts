import { lazyPart } from '../../shared';

/** The table of several repositories, loaded when it is opened. */
export const AllRepositories = lazyPart(() =>
  import('./AllRepositories').then(m => m.AllRepositories),
);
