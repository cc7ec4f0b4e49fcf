import type { Frame } from '../Frame';
import { Link } from './Link';

export { Page } from './Page';

/** The frame of the new frontend system: that of `@backstage/ui`. */
export const newSystem: Frame = {
  Link,
  panel: {
    elevation: 0,
    style: { borderRadius: 'var(--bui-radius-3)' },
  },
};
