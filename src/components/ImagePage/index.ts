export { ImagePage } from './ImagePage';
export type { ImagePageProps } from './ImagePage';
