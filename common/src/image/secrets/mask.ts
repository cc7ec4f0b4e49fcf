/**
 * What stands in the place of a value that is not shown.
 *
 * @alpha
 */
export const MASK = '••••••••';
