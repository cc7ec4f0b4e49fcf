import { ContainerTool } from '../../apis';
import { Remembered, useRemembered } from './useRemembered';

const KEY = 'containerTool';

/** The usual one first. */
export const CONTAINER_TOOLS: readonly ContainerTool[] = ['docker', 'podman'];

/** What a user runs containers with; Docker until they choose. */
export function useContainerTool(): Remembered<ContainerTool> {
  return useRemembered(KEY, readTool);
}

function readTool(stored: unknown): ContainerTool {
  return CONTAINER_TOOLS.find(tool => tool === stored) ?? CONTAINER_TOOLS[0];
}
