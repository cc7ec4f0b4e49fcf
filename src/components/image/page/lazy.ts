import { lazyPart } from '../../shared';

/** The page of an image, loaded when one is opened. */
export const ImagePage = lazyPart(() =>
  import('./ImagePage').then(m => m.ImagePage),
);
