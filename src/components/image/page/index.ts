export type { ImagePageProps } from './ImagePage';
export { ImagePage } from './lazy';
export { SECTION_IDS } from './sections';
