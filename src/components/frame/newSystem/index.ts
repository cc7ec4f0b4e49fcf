import type { Frame } from '../Frame';
import { Link } from './Link';
import { Page } from './Page';
import { Panel } from './Panel';

/** The parts of the new frontend system: those of `@backstage/ui`. */
export const newSystem: Frame = { Link, Panel, Page };
