import { Descriptor, HistoryStep } from '../registry';

/**
 * A step by which an image was made, with its layer if it made one.
 *
 * @alpha
 */
export type LayerStep =
  | {
      kind: 'layer';
      /** From 1, the lowest. */
      number: number;
      digest: string;
      mediaType: string;
      /** Compressed, in bytes. */
      size: number;
      /** Of the sizes of all layers: 0 to 1. */
      share: number;
      isLargest: boolean;
      /** As it stands in the history. */
      command?: string;
    }
  | { kind: 'empty'; command: string };

/**
 * Joins an image's layers to the steps of its history, in order. If their
 * numbers differ, no step can be believed to have made a certain layer: the
 * layers come alone, and `isHistoryUsable` is false.
 *
 * @alpha
 */
export function joinLayers(
  layers: Descriptor[],
  history: HistoryStep[],
): { steps: LayerStep[]; isHistoryUsable: boolean } {
  const sum = layers.reduce((total, { size }) => total + size, 0);
  const sizes = layers.map(({ size }) => size);
  const largest = sizes.reduce(
    (best, size, index) => (size > sizes[best] ? index : best),
    0,
  );
  const toStep = (index: number, command?: string): LayerStep => {
    const { digest, mediaType, size } = layers[index];
    return {
      kind: 'layer',
      number: index + 1,
      digest,
      mediaType,
      size,
      share: sum === 0 ? 0 : size / sum,
      isLargest: layers.length > 1 && size > 0 && index === largest,
      ...(command !== undefined && { command }),
    };
  };
  if (history.filter(({ isEmpty }) => !isEmpty).length !== layers.length) {
    return {
      steps: layers.map((_, index) => toStep(index)),
      isHistoryUsable: false,
    };
  }
  let next = 0;
  const steps = history.map(({ command, isEmpty }): LayerStep => {
    if (isEmpty) {
      return { kind: 'empty', command };
    }
    next += 1;
    return toStep(next - 1, command);
  });
  return { steps, isHistoryUsable: true };
}

/**
 * What a layer weighs unpacked, in bytes as decimal text, as two tools write it
 * (containerd/stargz-snapshotter, `StoreUncompressedSizeAnnotation`; umoci, as
 * seen in images that it made).
 */
const UNCOMPRESSED_SIZES = [
  'io.containers.estargz.uncompressed-size',
  'ci.umo.uncompressed_blob_size',
];

/**
 * What an image's layers weigh unpacked, in bytes; `undefined` unless every
 * layer is an uncompressed tar or tells it.
 *
 * @alpha
 */
export function unpackedSize(layers: Descriptor[]): number | undefined {
  const sizes = layers.map(({ mediaType, size, annotations }) => {
    if (mediaType.endsWith('.tar')) {
      return size;
    }
    const told = UNCOMPRESSED_SIZES.map(key => annotations[key]).find(Boolean);
    return told && /^\d+$/.test(told) ? Number(told) : NaN;
  });
  const sum = sizes.reduce((total, size) => total + size, 0);
  return layers.length > 0 && Number.isSafeInteger(sum) ? sum : undefined;
}
