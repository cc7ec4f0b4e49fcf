import type { Frame } from '../Frame';
import { Link } from './Link';
import { Page } from './Page';
import { Panel } from './Panel';

/** The parts of the old frontend system: those of `core-components`. */
export const oldSystem: Frame = { Link, Panel, Page };
