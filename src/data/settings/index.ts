export { CONTAINER_TOOLS, useContainerTool } from './useContainerTool';
export { useIsGrouped } from './useIsGrouped';
export { useRemembered } from './useRemembered';
export type { Remembered } from './useRemembered';
