export { useSelectedImage } from './useSelectedImage';
export type { ImageChoice, SelectedImage } from './useSelectedImage';
export { useSelectedRegistry } from './useSelectedRegistry';
export type { RegistryChoice } from './useSelectedRegistry';
export { ALL, useSelectedRepository } from './useSelectedRepository';
export { useTabAddress } from './useTabAddress';
export { insteadOf, useUnknownRepository } from './useUnknownRepository';
