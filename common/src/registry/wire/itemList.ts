import { Entries } from './entries';

/** Some items of a list, as the registry gives them. */
export interface ItemList<T> extends Entries<T> {
  /** The registry's login server. */
  registry: string;
  repository: string;
}
