/** @jest-environment node */
import { joinLayers, unpackedSize } from './layers';

const TAR = 'application/vnd.oci.image.layer.v1.tar';
function layer(size: number, mediaType = TAR, annotations = {}) {
  return { mediaType, digest: `sha256:${size}`, size, annotations };
}

it('joins layers to their commands', () => {
  expect(
    joinLayers(
      [layer(1), layer(3)],
      [
        { command: 'ADD', isEmpty: false },
        { command: 'ENV', isEmpty: true },
        { command: 'RUN', isEmpty: false },
      ],
    ),
  ).toEqual({
    isHistoryUsable: true,
    steps: [
      {
        kind: 'layer',
        number: 1,
        digest: 'sha256:1',
        mediaType: TAR,
        size: 1,
        share: 0.25,
        isLargest: false,
        command: 'ADD',
      },
      { kind: 'empty', command: 'ENV' },
      {
        kind: 'layer',
        number: 2,
        digest: 'sha256:3',
        mediaType: TAR,
        size: 3,
        share: 0.75,
        isLargest: true,
        command: 'RUN',
      },
    ],
  });
});

it('believes no command if the numbers differ, and marks no empty layer', () => {
  expect(joinLayers([layer(0)], [])).toEqual({
    isHistoryUsable: false,
    steps: [
      {
        kind: 'layer',
        number: 1,
        digest: 'sha256:0',
        mediaType: TAR,
        size: 0,
        share: 0,
        isLargest: false,
      },
    ],
  });
});

it.each([
  [
    [
      layer(5),
      layer(1, 'x+gzip', { 'io.containers.estargz.uncompressed-size': '4' }),
      layer(1, 'x+gzip', { 'ci.umo.uncompressed_blob_size': '3' }),
    ],
    12,
  ],
  [[layer(5), layer(1, 'x+gzip')], undefined],
  [
    [layer(1, 'x+gzip', { 'io.containers.estargz.uncompressed-size': '-7' })],
    undefined,
  ],
  [[], undefined],
])('tells the unpacked size: %j', (layers, size) => {
  expect(unpackedSize(layers)).toBe(size);
});
