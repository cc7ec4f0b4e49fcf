export { ComparisonPage } from './comparison';
export { ImagePage, SECTION_IDS } from './page';
export type { ImagePageProps } from './page';
