import { useMemo } from 'react';
import { Store, useStores } from '../../../data/query';

/** Which rows have come into view so far, by their ids. */
export type SeenIds = ReadonlySet<string> | 'all';

/**
 * Finds out which rows come into view: what is attached to their images is asked for
 * then, as a registry takes few such requests. Where a browser can't tell, all are.
 */
export class SeenRows implements Store<SeenIds> {
  readonly #listeners = new Set<() => void>();
  readonly #ids = new Map<Element, string>();
  readonly #observer?: IntersectionObserver;
  #seen: SeenIds = 'all';

  constructor() {
    if (typeof IntersectionObserver !== 'undefined') {
      this.#observer = new IntersectionObserver(entries => this.#note(entries));
      this.#seen = new Set();
    }
  }

  read(): SeenIds {
    return this.#seen;
  }

  subscribe(onChange: () => void): () => void {
    this.#listeners.add(onChange);
    return () => {
      this.#listeners.delete(onChange);
    };
  }

  /** @returns ends it */
  observe(row: Element, id: string): () => void {
    this.#ids.set(row, id);
    this.#observer?.observe(row);
    return () => {
      this.#ids.delete(row);
      this.#observer?.unobserve(row);
    };
  }

  #note(entries: readonly IntersectionObserverEntry[]) {
    const come = entries.flatMap(({ isIntersecting, target }) => {
      const id = this.#ids.get(target);
      return isIntersecting && id !== undefined ? [id] : [];
    });
    const before = this.#seen;
    if (before !== 'all' && come.some(id => !before.has(id))) {
      this.#seen = new Set([...before, ...come]);
      [...this.#listeners].forEach(listener => listener());
    }
  }
}

/** Which rows have come into view so far. */
export function useSeenIds(rows: SeenRows): SeenIds {
  const [seen] = useStores(useMemo(() => [rows], [rows]));
  return seen;
}
