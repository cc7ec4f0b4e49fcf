import {
  Descriptor,
  HistoryStep,
  joinLayers,
  showCommand,
} from 'backstage-plugin-acr-common';

/** A layer as people speak of it. */
export interface NumberedLayer {
  /** From 1, the lowest. */
  number: number;
  /** What made it, as it stands in the history. */
  command?: string;
  /** The start of the command, without secrets: looked into once, if at all. */
  masked(): string | undefined;
}

/** The layers of an image, by the digests that reports name. */
export type LayerNumbers = ReadonlyMap<string, NumberedLayer>;

/**
 * Finds layers by their digests, as they are stored and of their content; of two
 * that are the same, the lower one.
 *
 * @param diffIds - those of their content, if there are as many as layers
 */
export function numberLayers(
  layers: Descriptor[],
  history: HistoryStep[],
  diffIds: readonly string[],
): LayerNumbers {
  const { steps } = joinLayers(layers, history);
  const areTold = diffIds.length === layers.length;
  return new Map(
    steps
      .flatMap((step): Array<[string, NumberedLayer]> => {
        if (step.kind !== 'layer') {
          return [];
        }
        const diffId = areTold ? diffIds[step.number - 1] : undefined;
        const layer = numbered(step.number, step.command);
        return [step.digest, ...(diffId ? [diffId] : [])].map(digest => [
          digest,
          layer,
        ]);
      })
      // The last of several entries stays.
      .reverse(),
  );
}

function numbered(number: number, command?: string): NumberedLayer {
  let masked: string | undefined;
  return {
    number,
    ...(command !== undefined && { command }),
    masked: () => {
      masked ??= command && showCommand(command).masked;
      return masked;
    },
  };
}
