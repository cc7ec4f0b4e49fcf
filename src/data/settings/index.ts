export { CONTAINER_TOOLS, useContainerTool } from './useContainerTool';
export { useRemembered } from './useRemembered';
export type { Remembered } from './useRemembered';
