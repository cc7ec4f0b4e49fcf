// eslint-disable-next-line no-restricted-imports -- what takes its place looks as the new system does
import { Link } from '@backstage/core-components';
import type { Frame } from '../Frame';

export { Page } from './Page';

/** The frame of the old frontend system: that of `core-components`. */
export const oldSystem: Frame = { Link, panel: {} };
