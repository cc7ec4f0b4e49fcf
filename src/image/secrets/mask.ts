/** What stands in the place of a value that is not shown. */
export const MASK = '••••••••';
