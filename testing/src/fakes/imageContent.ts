/** Content of images, as the client gives it, for tests of what is shown. */
import {
  AcrImageConfig,
  AcrManifest,
  Descriptor,
} from 'backstage-plugin-acr-common';

export const IMAGE_TYPE = 'application/vnd.oci.image.manifest.v1+json';
export const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
const CONFIG_TYPE = 'application/vnd.oci.image.config.v1+json';
const LAYER_TYPE = 'application/vnd.oci.image.layer.v1.tar+gzip';

/** A digest that belongs to a text of hexadecimal digits. */
export function digestOf(hex: string): string {
  return `sha256:${hex.padEnd(64, '0')}`;
}

/** What a manifest refers to. */
export function makeDescriptor(
  hex: string,
  rest: Partial<Descriptor> = {},
): Descriptor {
  return {
    mediaType: LAYER_TYPE,
    digest: digestOf(hex),
    size: 1_000_000,
    annotations: {},
    ...rest,
  };
}

/** A manifest of an image with layers of these sizes. */
export function makeImageManifest(
  layers: Descriptor[],
  rest: Partial<Extract<AcrManifest, { kind: 'image' }>> = {},
): Extract<AcrManifest, { kind: 'image' }> {
  return {
    kind: 'image',
    mediaType: IMAGE_TYPE,
    config: makeDescriptor('c0', { mediaType: CONFIG_TYPE, size: 2_000 }),
    layers,
    annotations: {},
    ...rest,
  };
}

/** A configuration that says little. */
export function makeConfig(rest: Partial<AcrImageConfig> = {}): AcrImageConfig {
  return {
    platform: { os: 'linux', architecture: 'amd64' },
    user: 'node',
    workingDirectory: '/app',
    entrypoint: ['node'],
    command: ['main.js'],
    environment: [],
    ports: [],
    volumes: [],
    labels: {},
    history: [],
    diffIds: [],
    ...rest,
  };
}
