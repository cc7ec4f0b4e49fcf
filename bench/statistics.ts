/** Several runs of one measure, in whatever unit. */
export interface Sample {
  median: number;
  min: number;
  max: number;
  runs: number;
}

/** Sums up the runs of a measure; there is at least one. */
export function summarize(values: readonly number[]): Sample {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return {
    median,
    min: sorted[0],
    max: sorted[sorted.length - 1],
    runs: sorted.length,
  };
}
