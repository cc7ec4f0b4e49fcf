import { ScannedSummary } from '../../../data/reports';

/** How many findings there are, of any severity. */
export function totalOf({ counts }: ScannedSummary): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
