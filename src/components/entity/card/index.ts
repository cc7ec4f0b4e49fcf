export { AcrImagesCard } from './AcrImagesCard';
export type { AcrImagesCardProps } from './AcrImagesCard';
