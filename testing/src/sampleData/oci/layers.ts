import { buffer } from 'stream/consumers';
import { pack } from 'tar-stream';
import { gzipSync } from 'zlib';
import { digestOf } from './documents';

/** What a layer adds: contents by path. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** A layer, packed. */
export interface Layer {
  bytes: Buffer;
  /** The digest of what is packed in it. */
  diffId: string;
}

const packed = new WeakMap<Files, Promise<Layer>>();

/** Packs files as a layer; the same object is packed once for all its images. */
export function packLayer(files: Files): Promise<Layer> {
  const layer = packed.get(files) ?? packFiles(files);
  packed.set(files, layer);
  return layer;
}

async function packFiles(files: Files): Promise<Layer> {
  const tar = pack();
  for (const [name, content] of Object.entries(files)) {
    tar.entry({ name, mtime: new Date(0) }, content);
  }
  tar.finalize();
  const bytes = await buffer(tar);
  return { bytes: gzipSync(bytes, { level: 1 }), diffId: digestOf(bytes) };
}
