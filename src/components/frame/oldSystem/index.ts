import type { Frame } from '../Frame';
import { Card, CardHeading } from './Card';
import { Link } from './Link';
import { Page } from './Page';

/** The parts of the old frontend system: those of `core-components`. */
export const oldSystem: Frame = { Link, Card, CardHeading, Page };
