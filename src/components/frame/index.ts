export { Card, CardHeading } from './Card';
export { Link, Page, Panel } from './Frame';
export { framed } from './framed';
export type { FramedPart } from './framed';
