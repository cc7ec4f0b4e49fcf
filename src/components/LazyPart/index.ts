export { lazyPart } from './lazyPart';
export type { LazyPart } from './lazyPart';
export type { NotLoadedProps } from './NotLoaded';
