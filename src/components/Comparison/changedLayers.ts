import { Descriptor } from '../../api/contentTypes';
import { findLayered } from '../../hooks/contentFacts';
import { ComparedSide } from '../../hooks/useComparison';
import { readableCommand } from '../../image/commands';
import { joinLayers } from '../../image/layers';

/** A layer that only one of two images has. */
export interface ChangedLayer {
  digest: string;
  /** In bytes, compressed. */
  size: number;
  /** What made it, or of what type it is if it is of no image to run. */
  text: string;
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
    const { digest, size, mediaType, command = '' } = step;
    const text = config ? readableCommand(command) : mediaType;
    return [{ digest, size, text }];
  });
}
