import type { VexStatement } from '../../model';
import { isSettingAside } from './findingList';

/**
 * The most that a document says of vulnerabilities in packages, one for each of both:
 * so many are looked up for the findings of each report.
 *
 * @alpha
 */
export const MOST_CLAIMS = 50_000;

/**
 * Gathers the statements of a VEX document. Of too many those are kept that leave
 * findings open; where not even these have a place, nothing sets a finding aside.
 */
export class StatementList {
  readonly #open: Kept = { statements: [], claims: 0, dropped: 0 };
  readonly #settingAside: Kept = { statements: [], claims: 0, dropped: 0 };
  #added = 0;

  constructor(private unreadable: number) {}

  addUnreadable(count: number): void {
    this.unreadable += count;
  }

  add(statement: VexStatement): void {
    const kept = isSettingAside(statement.claim.status)
      ? this.#settingAside
      : this.#open;
    const claims = claimsIn(statement);
    if (kept.dropped > 0 || kept.claims + claims > MOST_CLAIMS) {
      kept.dropped += 1;
    } else {
      kept.statements.push({ statement, at: this.#added });
      kept.claims += claims;
    }
    this.#added += 1;
  }

  /** What was gathered, in the order of the document. */
  lists(): { statements: VexStatement[]; unreadable: number } {
    const open = this.#open.statements;
    const settingAside =
      this.#open.dropped > 0
        ? []
        : firstOf(
            this.#settingAside.statements,
            MOST_CLAIMS - this.#open.claims,
          );
    const statements = [...open, ...settingAside]
      .sort((a, b) => a.at - b.at)
      .map(({ statement }) => statement);
    return {
      statements,
      unreadable: this.unreadable + this.#added - statements.length,
    };
  }
}

interface Placed {
  statement: VexStatement;
  /** The how manieth of the document it is. */
  at: number;
}

interface Kept {
  statements: Placed[];
  claims: number;
  dropped: number;
}

/** As many as have a place. */
function firstOf(placed: readonly Placed[], most: number): Placed[] {
  let claims = 0;
  const end = placed.findIndex(({ statement }) => {
    claims += claimsIn(statement);
    return claims > most;
  });
  return placed.slice(0, end < 0 ? undefined : end);
}

/** Parts that several products share are looked up once. */
function claimsIn({ vulnerabilities, products }: VexStatement): number {
  const lists = new Set(products.map(({ subcomponents }) => subcomponents));
  const parts = Array.from(lists).reduce(
    (sum, { length }) => sum + length,
    products.length,
  );
  return vulnerabilities.length * Math.max(1, parts);
}
