/**
 * Decodes base64 in steps (RFC 4648, sections 4 and 5: DSSE takes both
 * alphabets).
 */
import type { Steps } from '../../../steps';

/** Characters that are decoded at once; of four there are three bytes. */
const SLICE = 64 * 1024;

/** Decodes a text to bytes; throws if it is no base64. */
export function* decodeBase64(text: string): Steps<Uint8Array> {
  const bytes = new Uint8Array(Math.ceil(text.length / 4) * 3);
  let length = 0;
  for (let start = 0; start < text.length; start += SLICE) {
    const decoded = atob(
      text
        .slice(start, start + SLICE)
        .replace(/-/g, '+')
        .replace(/_/g, '/'),
    );
    for (let index = 0; index < decoded.length; index += 1) {
      bytes[length] = decoded.charCodeAt(index);
      length += 1;
    }
    yield;
  }
  return bytes.subarray(0, length);
}
