export type { ImagePageProps } from './ImagePage';
export { ImagePage } from './lazy';
