export { Card, CardHeading, Link, Page } from './Frame';
export { framed } from './framed';
export type { FramedPart } from './framed';
