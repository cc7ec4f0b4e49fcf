const numbers = new Intl.NumberFormat();

/** Groups a number's digits in the browser's language: `12,345`. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}
