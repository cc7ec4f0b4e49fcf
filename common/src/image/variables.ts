/**
 * Takes a variable of an image's environment apart.
 *
 * @param variable - `NAME=value`; the value may have further equals signs
 *
 * @alpha
 */
export function splitVariable(variable: string): {
  name: string;
  value: string;
} {
  const at = variable.indexOf('=');
  return at === -1
    ? { name: variable, value: '' }
    : { name: variable.slice(0, at), value: variable.slice(at + 1) };
}
