export { useSelectedImage } from './useSelectedImage';
export type { ImageChoice, SelectedImage } from './useSelectedImage';
export { useSelectedRegistry } from './useSelectedRegistry';
export type { RegistryChoice } from './useSelectedRegistry';
export { ALL, useSelectedRepository } from './useSelectedRepository';
export { useTableChoice } from './useTableChoice';
export type { ChangeTable, TableChoice } from './useTableChoice';
export { useTabAddress } from './useTabAddress';
export { insteadOf, useUnknownRepository } from './useUnknownRepository';
