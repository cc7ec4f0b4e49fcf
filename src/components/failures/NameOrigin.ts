import { createContext, useContext } from 'react';

/** Where the name of a repository comes from. */
export type NameOrigin =
  | 'annotation'
  | 'address'
  /** The registry lists it. */
  | 'catalog';

const NameOriginContext = createContext<NameOrigin>('annotation');

/** Says of what stands below it where the names of its repositories come from. */
export const NameOriginProvider = NameOriginContext.Provider;

/** Where the names of the repositories around come from; default: annotations. */
export function useNameOrigin(): NameOrigin {
  return useContext(NameOriginContext);
}
