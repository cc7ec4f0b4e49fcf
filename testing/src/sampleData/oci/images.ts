/**
 * Builds images as `docker build` would: layers, a configuration and a manifest
 * (OCI image specification 1.1, or Docker's "Image manifest version 2, schema 2").
 */
import {
  BuiltImage,
  Descriptor,
  finishManifest,
  Platform,
  storeBlob,
  toBytes,
} from './documents';
import { Files, packLayer } from './layers';

/** Whose media types are used. */
export type Format = 'oci' | 'docker';

const TYPES = {
  oci: {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  },
  docker: {
    manifest: 'application/vnd.docker.distribution.manifest.v2+json',
    config: 'application/vnd.docker.container.image.v1+json',
    layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  },
};

/** A step of a build: a command, and the files it adds, if any. */
export interface BuildStep {
  command: string;
  /** Absent: the step makes no layer. */
  files?: Files;
}

/** What an image is built of. */
export interface Build {
  platform: Platform;
  steps: BuildStep[];
  /** What `docker inspect` shows as `Config`. */
  config?: Record<string, unknown>;
  /** RFC 3339. */
  created?: string;
  annotations?: Record<string, string>;
  /** Default: OCI's. */
  format?: Format;
}

/** Builds an image for one platform. */
export async function buildImage(build: Build): Promise<BuiltImage> {
  const types = TYPES[build.format ?? 'oci'];
  const created = build.created ?? '2026-01-02T03:04:05Z';
  const blobs = new Map<string, Buffer>();
  const layers: Descriptor[] = [];
  const diffIds: string[] = [];
  for (const { files } of build.steps) {
    if (files) {
      const { bytes, diffId } = await packLayer(files);
      layers.push(storeBlob(blobs, types.layer, bytes));
      diffIds.push(diffId);
    }
  }
  const config = toBytes({
    ...build.platform,
    created,
    config: build.config ?? {},
    rootfs: { type: 'layers', diff_ids: diffIds },
    history: build.steps.map(({ command, files }) => ({
      created,
      created_by: command,
      ...(!files && { empty_layer: true }),
    })),
  });
  return finishManifest(
    {
      config: storeBlob(blobs, types.config, config),
      layers,
      annotations: build.annotations,
    },
    types.manifest,
    blobs,
  );
}
