const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/**
 * Writes a size in the browser's language: `28.4 MB`. Units are decimal, as the
 * Azure portal's and Docker's are.
 *
 * @param size - in bytes
 */
export function formatBytes(size: number): string {
  const power = Math.min(
    size < 1 ? 0 : Math.floor(Math.log10(size) / 3),
    UNITS.length - 1,
  );
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: UNITS[power],
    maximumFractionDigits: power < 2 ? 0 : 1,
  }).format(size / 1000 ** power);
}
