/** @jest-environment node */
import { showCommand } from 'backstage-plugin-acr-common';
import { digestOf, makeDescriptor } from 'backstage-plugin-acr-testing/fakes';
import { numberLayers } from './layerNumbers';

jest.mock('backstage-plugin-acr-common', () => {
  const common = jest.requireActual('backstage-plugin-acr-common');
  return { ...common, showCommand: jest.fn(common.showCommand) };
});
const masking = jest.mocked(showCommand);

beforeEach(() => masking.mockClear());

const LAYERS = [makeDescriptor('a1'), makeDescriptor('a2')];
const DIFF_IDS = [digestOf('71'), digestOf('72')];
/** 4 MiB of what sets a variable each time. */
const LONG = `RUN ${'A=b '.repeat(1_000_000)}`;

function layersOf(...commands: string[]) {
  const history = commands.map(command => ({ command, isEmpty: false }));
  return numberLayers(LAYERS, history, DIFF_IDS);
}

it('finds layers as they are stored, and by their content', () => {
  const layers = layersOf('RUN a --token x', 'RUN b');
  expect(
    [LAYERS[0].digest, DIFF_IDS[0], LAYERS[1].digest, DIFF_IDS[1]].map(
      digest => [layers.get(digest)?.number, layers.get(digest)?.masked()],
    ),
  ).toEqual([
    [1, 'RUN a --token ••••••••'],
    [1, 'RUN a --token ••••••••'],
    [2, 'RUN b'],
    [2, 'RUN b'],
  ]);
});

it('looks once into what made a layer, however many findings name it', () => {
  const layers = layersOf(LONG, 'RUN b');
  expect(masking).not.toHaveBeenCalled();
  for (let finding = 0; finding < 100; finding += 1) {
    layers.get(LAYERS[0].digest)?.masked();
    layers.get(DIFF_IDS[0])?.masked();
  }
  expect(masking).toHaveBeenCalledTimes(1);
});

it('knows nothing of what made them where the history does not fit', () => {
  const layers = layersOf('RUN a');
  expect(layers.get(LAYERS[0].digest)?.masked()).toBeUndefined();
  expect(masking).not.toHaveBeenCalled();
});
