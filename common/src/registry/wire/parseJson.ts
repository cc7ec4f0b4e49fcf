import { AcrError, AcrFailure } from '../model';
import { ShapeError } from './json';

/**
 * Makes something of a document that was read as bytes, because its digest had
 * to be verified.
 *
 * @param read - takes the JSON, or throws a `ShapeError`
 * @throws an {@link AcrError} of the kind `no-json` or `unexpected-shape`
 */
export function parseJson<T>(bytes: Uint8Array, read: (json: unknown) => T): T {
  let failure: AcrFailure;
  try {
    return read(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    if (error instanceof ShapeError) {
      failure = { kind: 'unexpected-shape', expected: error.message };
    } else if (error instanceof SyntaxError) {
      failure = { kind: 'no-json' };
    } else {
      throw error;
    }
  }
  throw new AcrError(failure, { message: 'The document cannot be read' });
}
