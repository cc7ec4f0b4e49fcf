import { Descriptor, HistoryStep } from '../../api/contentTypes';
import { joinLayers } from '../../image/layers';

/** A layer as people speak of it. */
export interface NumberedLayer {
  /** From 1, the lowest. */
  number: number;
  /** What made it, as it stands in the history. */
  command?: string;
}

/** The layers of an image, by the digests that reports name. */
export type LayerNumbers = ReadonlyMap<string, NumberedLayer>;

/** Finds layers by their digests; of two that are the same, the lower one. */
export function numberLayers(
  layers: Descriptor[],
  history: HistoryStep[],
): LayerNumbers {
  const { steps } = joinLayers(layers, history);
  return new Map(
    steps
      .flatMap(step =>
        step.kind === 'layer'
          ? [[step.digest, step] satisfies [string, NumberedLayer]]
          : [],
      )
      // The last of several entries stays.
      .reverse(),
  );
}
