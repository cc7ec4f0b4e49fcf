/** Entries, each once; of too many those that are worst. */
export class WorstKept<T> {
  /** How many were left out. */
  dropped = 0;
  readonly #entries = new Map<string, T>();
  /** The keys of each rank, in the order in which they came. */
  readonly #keys: string[][] = [];

  /**
   * @param most - how many are kept
   * @param rankOf - how bad an entry is: 0 is worst
   */
  constructor(
    private readonly most: number,
    private readonly rankOf: (entry: T) => number,
  ) {}

  /** Takes an entry; one that is there is not taken again. */
  add(key: string, entry: T): void {
    if (this.#entries.has(key)) {
      return;
    }
    const rank = this.rankOf(entry);
    if (this.#entries.size >= this.most) {
      this.dropped += 1;
      if (rank >= this.#leastRank()) {
        return;
      }
      this.#dropLeast();
    }
    this.#entries.set(key, entry);
    this.#keys[rank] ??= [];
    this.#keys[rank].push(key);
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  /** What is kept with its keys, in the order in which it came. */
  entries(): Array<[string, T]> {
    return Array.from(this.#entries);
  }

  /** What is kept, in the order in which it came. */
  values(): T[] {
    return Array.from(this.#entries.values());
  }

  #dropLeast(): void {
    const key = this.#keys[this.#leastRank()]?.pop();
    if (key !== undefined) {
      this.#entries.delete(key);
    }
  }

  /** The highest rank of what is kept. */
  #leastRank(): number {
    return this.#keys.reduce(
      (least, keys, rank) => (keys.length > 0 ? rank : least),
      0,
    );
  }
}
