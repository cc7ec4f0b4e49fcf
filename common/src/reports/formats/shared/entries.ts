/**
 * How much of a document is kept. Whatever is kept is gone through as a whole when
 * it is assessed and shown, so that there must be an end to it.
 */
import type { SingleReading } from '../../model';

/**
 * The most entries of a list that are kept: the largest reports of the field have
 * 20,000 findings. What is left out is counted, and is what matters least.
 *
 * @alpha
 */
export const MOST_ENTRIES = 25_000;

/** The most packages that are kept: they are listed, and seldom compared. */
export const MOST_PACKAGES = 100_000;

/**
 * How many entries there are in a reading, of whatever kind.
 *
 * @alpha
 */
export function entriesIn(reading: SingleReading): number {
  switch (reading.kind) {
    case 'scan-report': {
      const { findings, setAside, misconfigurations, secrets, packages } =
        reading.report;
      return [findings, setAside, misconfigurations, secrets, packages ?? []]
        .map(list => list.length)
        .reduce((sum, length) => sum + length);
    }
    case 'sbom':
      return reading.sbom.packages.length;
    case 'vex':
      return reading.vex.statements.length;
    default:
      return 0;
  }
}
