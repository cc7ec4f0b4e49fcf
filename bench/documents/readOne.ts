/**
 * Reads one document in a process of its own, and tells what that took: the name
 * and the size are its arguments. Run with `--expose-gc`.
 */
import {
  entriesIn,
  parseDocument,
  singleReadings,
} from 'backstage-plugin-acr-common/reports';
import type { DocumentReading } from 'backstage-plugin-acr-common/reports';
import { measureSlices } from './slices';
import { HONEST, WORST_DOCUMENTS } from './worst';

/** What it took to read a document. */
export interface Reading {
  /** The longest time for which nothing else had its turn, in ms. */
  longest: number;
  slices: number;
  /** How much the heap grew while it was read, at most, and what is left; in bytes. */
  peak: number;
  kept: number;
  entries: number;
  /** How much it grows by `JSON.parse` of the same bytes, in bytes. */
  parsedAtOnce: number;
}

async function main([name, size]: string[]) {
  const make = WORST_DOCUMENTS[name] ?? HONEST;
  const bytes = new Uint8Array(make(Number(size)));
  const result = await read(bytes);
  process.stdout.write(
    JSON.stringify({ ...result, parsedAtOnce: parseAtOnce(bytes) }),
  );
}

async function read(bytes: Uint8Array): Promise<Omit<Reading, 'parsedAtOnce'>> {
  const before = heap();
  let peak = 0;
  const reading = await measureSlices(
    pause => parseDocument(bytes, { pause }),
    () => {
      peak = Math.max(peak, process.memoryUsage().heapUsed - before);
    },
  );
  const kept = heap() - before;
  const { longest, count: slices, value } = reading;
  return { longest, slices, peak, kept, entries: countEntries(value) };
}

function countEntries(reading: DocumentReading): number {
  return singleReadings(reading)
    .map(entriesIn)
    .reduce((sum, count) => sum + count, 0);
}

function parseAtOnce(bytes: Uint8Array): number {
  const before = heap();
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return parsed === undefined ? 0 : heap() - before;
  } catch {
    // Lines are no JSON: what is built of them is gone.
    return 0;
  }
}

/** In bytes, after the garbage was collected. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
