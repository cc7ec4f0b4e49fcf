import type { Frame } from '../Frame';
import { Card, CardHeading } from './Card';
import { Link } from './Link';
import { Page } from './Page';

/** The parts of the new frontend system: those of `@backstage/ui`. */
export const newSystem: Frame = { Link, Card, CardHeading, Page };
