import type { Place } from '../browser';
import type { Sample } from '../statistics';

/** A line of the table of results. */
export interface Result {
  /** What was measured. */
  what: string;
  ours: Sample | number;
  /** What it is held against, if not a fixed limit. */
  baseline?: { name: string; value: Sample | number };
  /** In what, such as `ms`. */
  unit: string;
  /** The most that it may be: of the baseline, or in the unit. */
  limit: { timesBaseline: number } | { most: number };
}

/** Measures something as often as asked for. */
export type Measure = (place: Place, runs: number) => Promise<Result[]>;

/** Measures something that has no page; in short, only counts matter. */
export type MeasureApart = (
  runs: number,
  isShort: boolean,
) => Promise<Result[]>;

/** How a result stands to its limit: at most 1 is well. */
export function shareOfLimit({ ours, baseline, limit }: Result): number {
  const most =
    'most' in limit
      ? limit.most
      : limit.timesBaseline * valueOf(baseline?.value ?? 0);
  // Nothing may be allowed: then more than nothing is infinitely too much.
  return valueOf(ours) === 0 ? 0 : valueOf(ours) / most;
}

/** The value that counts. */
export function valueOf(value: Sample | number): number {
  return typeof value === 'number' ? value : value.median;
}
