/**
 * Builds images as `docker build` would: layers, a configuration and a
 * manifest, each named by the digest of its bytes (OCI image specification 1.1).
 */
import { createHash } from 'crypto';
import { pack } from 'tar-stream';
import { buffer } from 'stream/consumers';
import { gzipSync } from 'zlib';
import { RepositoryContent, StoredManifest } from '../registry';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const CONFIG = 'application/vnd.oci.image.config.v1+json';
const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';

/** A step of a build: a command, and the files it adds, if any. */
export interface BuildStep {
  command: string;
  /** Contents by path; absent: the step makes no layer. */
  files?: Record<string, string>;
}

/** What an image is built of. */
export interface Build {
  platform: { os: string; architecture: string };
  steps: BuildStep[];
  /** What `docker inspect` shows as `Config`. */
  config?: Record<string, unknown>;
  annotations?: Record<string, string>;
}

/** The documents of an image or an index, and what it is called. */
export interface BuiltImage {
  digest: string;
  manifests: Map<string, StoredManifest>;
  blobs: Map<string, Buffer>;
}

/** Builds an image for one platform. */
export async function buildImage(build: Build): Promise<BuiltImage> {
  const blobs = new Map<string, Buffer>();
  const layers = [];
  const diffIds = [];
  for (const { files } of build.steps) {
    if (files) {
      const tar = await makeTar(files);
      layers.push(describe(LAYER, store(blobs, gzipSync(tar))));
      diffIds.push(digestOf(tar));
    }
  }
  const config = toBytes({
    ...build.platform,
    created: '2026-01-02T03:04:05Z',
    config: build.config ?? {},
    rootfs: { type: 'layers', diff_ids: diffIds },
    history: build.steps.map(({ command, files }) => ({
      created_by: command,
      ...(!files && { empty_layer: true }),
    })),
  });
  const manifest = toBytes({
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: describe(CONFIG, store(blobs, config)),
    layers,
    annotations: build.annotations,
  });
  return finish(MANIFEST, manifest, blobs, new Map());
}

/** Builds an index of images. */
export async function buildIndex(builds: Build[]): Promise<BuiltImage> {
  const blobs = new Map<string, Buffer>();
  const manifests = new Map<string, StoredManifest>();
  const children = [];
  for (const build of builds) {
    const image = await buildImage(build);
    image.blobs.forEach((blob, digest) => blobs.set(digest, blob));
    image.manifests.forEach((item, digest) => manifests.set(digest, item));
    const { bytes } = image.manifests.get(image.digest)!;
    children.push({ ...describe(MANIFEST, bytes), platform: build.platform });
  }
  const index = toBytes({
    schemaVersion: 2,
    mediaType: INDEX,
    manifests: children,
  });
  return finish(INDEX, index, blobs, manifests);
}

/** Puts the documents of several images together. */
export function contentOf(images: BuiltImage[]): RepositoryContent {
  return {
    manifests: new Map(images.flatMap(image => [...image.manifests])),
    blobs: new Map(images.flatMap(image => [...image.blobs])),
  };
}

function finish(
  mediaType: string,
  bytes: Buffer,
  blobs: BuiltImage['blobs'],
  manifests: BuiltImage['manifests'],
): BuiltImage {
  const digest = digestOf(bytes);
  manifests.set(digest, { mediaType, bytes });
  return { digest, manifests, blobs };
}

async function makeTar(files: Record<string, string>): Promise<Buffer> {
  const tar = pack();
  for (const [name, content] of Object.entries(files)) {
    tar.entry({ name, mtime: new Date(0) }, content);
  }
  tar.finalize();
  return buffer(tar);
}

function store(blobs: Map<string, Buffer>, bytes: Buffer): Buffer {
  blobs.set(digestOf(bytes), bytes);
  return bytes;
}

function describe(mediaType: string, bytes: Buffer) {
  return { mediaType, digest: digestOf(bytes), size: bytes.length };
}

function toBytes(document: object): Buffer {
  return Buffer.from(JSON.stringify(document));
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
