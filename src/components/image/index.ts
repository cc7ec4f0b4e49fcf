export { ComparisonPage } from './comparison';
export { ImagePage } from './page';
export type { ImagePageProps } from './page';
