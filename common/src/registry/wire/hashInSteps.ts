import { sha256 } from '@noble/hashes/sha2';
import { Steps } from '../../steps';

/** As many bytes are hashed at a step: some milliseconds even on a slow machine. */
const STEP = 64 * 1024;

/** The SHA-256 of some bytes, where the browser keeps its own. */
export function* hashInSteps(bytes: Uint8Array): Steps<Uint8Array> {
  const hash = sha256.create();
  for (let at = 0; at < bytes.length; at += STEP) {
    yield;
    hash.update(bytes.subarray(at, at + STEP));
  }
  return hash.digest();
}
