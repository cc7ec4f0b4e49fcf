import { ForwardedError } from '@backstage/errors';
import { AcrError } from './AcrError';

/**
 * Loads code that is needed by now. It comes from where Backstage does: that it
 * does not come is a failure as that of a request.
 *
 * @param load - imports it
 * @throws an {@link AcrError} of the kind `backstage-unreachable`
 *
 * @alpha
 */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const cause = new ForwardedError('Code could not be loaded', error);
    throw new AcrError(
      { kind: 'backstage-unreachable' },
      { message: cause.message, cause },
    );
  }
}
