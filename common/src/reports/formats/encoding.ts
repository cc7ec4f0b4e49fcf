/**
 * In which characters a document is written: PowerShell's `>` writes UTF-16.
 * Sources: the Encoding Standard, "BOM sniff"; RFC 4627, section 3 (what the
 * first zeros of JSON tell where there is no mark).
 */
import type { Steps } from '../../steps';

/** Bytes or characters that are changed at once; even, for UTF-16 has pairs. */
const SLICE = 64 * 1024;

/** Gives a document in UTF-8, without a mark; what is not Unicode becomes `�`. */
export function* toUtf8(bytes: Uint8Array): Steps<Uint8Array> {
  const encoding = sniff(bytes);
  if (encoding === 'utf-8') {
    return hasMark(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes;
  }
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += SLICE) {
    const slice = bytes.subarray(start, start + SLICE);
    const stream = start + SLICE < bytes.length;
    parts.push(encoder.encode(decoder.decode(slice, { stream })));
    yield;
  }
  return yield* join(parts);
}

/** Encodes a text in UTF-8, as `TextEncoder` does, a part at a time. */
export function* encodeUtf8(text: string): Steps<Uint8Array> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for (let start = 0; start < text.length; ) {
    // A pair stays together.
    const isPair = isHighSurrogate(text.charCodeAt(start + SLICE - 1));
    const end = start + SLICE + (isPair ? 1 : 0);
    parts.push(encoder.encode(text.slice(start, end)));
    start = end;
    yield;
  }
  return yield* join(parts);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function sniff(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (hasMark(bytes, 0xff, 0xfe) || (bytes[0] !== 0 && bytes[1] === 0)) {
    return 'utf-16le';
  }
  return hasMark(bytes, 0xfe, 0xff) || (bytes[0] === 0 && bytes[1] > 0)
    ? 'utf-16be'
    : 'utf-8';
}

function hasMark(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function* join(parts: readonly Uint8Array[]): Steps<Uint8Array> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
    yield;
  }
  return joined;
}
