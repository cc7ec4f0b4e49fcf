import { usePlace } from '../../routing';

/** What goes with the address that stands in for one of no repository. */
interface Replacement {
  unknownRepository: string;
}

/** Says, in the state of an address, which one had to be replaced by it. */
export function insteadOf(unknownRepository: string): Replacement {
  return { unknownRepository };
}

/**
 * Tells which key the address had named, if the entity has no such repository
 * and the page has moved on to one that it has.
 *
 * @returns what somebody has written: of any content and length
 */
export function useUnknownRepository(): string | undefined {
  const state = usePlace().state as Partial<Replacement> | null;
  return typeof state?.unknownRepository === 'string'
    ? state.unknownRepository
    : undefined;
}
