export { lazyPart } from './lazyPart';
export type { NotLoadedProps } from './NotLoaded';
