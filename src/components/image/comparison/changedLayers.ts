import { Descriptor, joinLayers } from 'backstage-plugin-acr-common';
import { ComparedSide, findLayered } from '../../../data/images';

/** A layer that only one of two images has. */
export interface ChangedLayer {
  digest: string;
  /** In bytes, compressed. */
  size: number;
  mediaType: string;
  /** What made it, as it stands in the history. */
  command?: string;
}

/**
 * Says what some of an image's layers are.
 *
 * @param side - the image
 * @param changed - the layers that the other one has not
 */
export function changedLayers(
  { content }: ComparedSide,
  changed: Descriptor[],
): ChangedLayer[] {
  const layers = findLayered(content)?.layers ?? [];
  const { config } = content;
  const history = config?.state === 'ready' ? config.value.history : [];
  return joinLayers(layers, history).steps.flatMap(step => {
    // The same digest may be there twice, and only one of them be new.
    if (step.kind === 'empty' || !changed.includes(layers[step.number - 1])) {
      return [];
    }
    const { digest, size, mediaType, command } = step;
    return [{ digest, size, mediaType, command }];
  });
}
