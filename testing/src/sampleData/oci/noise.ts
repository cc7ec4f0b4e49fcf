import { createCipheriv, createHash } from 'crypto';

/** Bytes that do not compress, and are the same at every start. */
export function makeNoise(seed: string, size: number): Buffer {
  const key = createHash('sha256').update(seed).digest();
  const cipher = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  return cipher.update(Buffer.alloc(size));
}
