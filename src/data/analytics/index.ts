export { useAcrEvent } from './useAcrEvent';
export { useOpenEvent } from './useOpenEvent';
