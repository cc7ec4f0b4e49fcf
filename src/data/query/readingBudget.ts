import pLimit from 'p-limit';

const MIB = 1024 * 1024;

/** As many things on screen as are read for at a time. */
const AT_A_TIME = 4;

/** What may be read for what is on screen. */
export interface BudgetSize {
  requests: number;
  bytes: number;
}

/**
 * For the rows on screen. The service takes 5,000 reads a minute of an identity in
 * the Basic and Standard tiers (Azure Container Registry, "Service tiers"), and all
 * users behind one proxy endpoint are one: a dozen pages of a table a minute. With
 * the list of what is attached, which the end of life of each row takes in any case,
 * that is twenty requests for each of twenty rows, of which few need more than five.
 * A report that is read for a row has up to 10 MiB, and hardly any has one.
 */
export const TABLE_BUDGET: BudgetSize = { requests: 380, bytes: 100 * MIB };

/**
 * For the page of an image, or of two that are compared: who opens it wants to know
 * all of it. That is the manifests and the documents of a hundred attachments, and
 * four documents of the largest size that is read at all.
 */
export const IMAGE_BUDGET: BudgetSize = { requests: 200, bytes: 200 * MIB };

/** There was no room left for a read, which so was not done. */
export class BudgetSpent extends Error {
  constructor() {
    super('More is attached than is read for what is on screen');
    this.name = 'BudgetSpent';
  }
}

/**
 * Bounds what is read for what is on screen, whatever somebody has attached to it. It
 * is spent in the order in which things are read for.
 */
export class ReadingBudget {
  readonly #size: BudgetSize;
  #left: BudgetSize;
  readonly #turns = pLimit(AT_A_TIME);
  readonly #readFor = new Set<string>();

  constructor(size: BudgetSize) {
    this.#size = size;
    this.#left = size;
  }

  /**
   * Takes what a request costs.
   *
   * @param bytes - as many as are to come, as far as that is told beforehand
   * @returns whether there was as much left: else nothing is taken
   */
  take(bytes = 0): boolean {
    if (this.#left.requests < 1 || this.#left.bytes < bytes) {
      return false;
    }
    this.charge(bytes);
    return true;
  }

  /** Takes what a request costs that is sent in any case. */
  charge(bytes = 0): void {
    const { requests, bytes: room } = this.#left;
    this.#left = { requests: requests - 1, bytes: room - bytes };
  }

  /** Begins anew: somebody wants to know it as it is now, or wants to know more. */
  renew(): void {
    this.#left = this.#size;
    this.#readFor.clear();
  }

  /**
   * Reads for one thing on screen when its turn comes, a few at a time. What is read
   * for once more, although it was before, begins the budget anew: that is a user's
   * wish, while an attempt that failed is repeated by itself.
   *
   * @param key - of the thing on screen
   * @param signal - ends a read that has not begun by then
   */
  inTurn<T>(
    key: string,
    signal: AbortSignal,
    read: () => Promise<T>,
  ): Promise<T> {
    return this.#turns(async () => {
      signal.throwIfAborted(); // It may not be on screen any more.
      if (this.#readFor.has(key)) {
        this.renew();
      }
      const result = await read();
      this.#readFor.add(key);
      return result;
    });
  }
}
