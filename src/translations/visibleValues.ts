import { visibleText } from '../formats';

/**
 * What is filled into a message, as it can stand there: it may come from outside,
 * and is neither to hide nor to turn around anything in the sentence.
 */
export function visibleValues(values: object): object {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? visibleText(value) : value,
    ]),
  );
}
