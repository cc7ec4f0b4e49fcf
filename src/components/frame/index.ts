export { Card, CardHeading } from './Card';
export { FrameProvider, Link, Panel } from './Frame';
export type { PageProps } from './Frame';
