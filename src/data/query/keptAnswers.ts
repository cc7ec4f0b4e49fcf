/** For how long an answer is kept, in ms. */
export const ANSWERS_KEPT_FOR = 10 * 60_000;
/** As many answers as are kept. */
const MOST = 500;
/** As many characters as all of them may have: all of Backstage shares five million. */
const MOST_CHARACTERS = 1_000_000;
/** As many as one of them may have. */
const MOST_OF_ONE = 100_000;

const PREFIX = 'acr.kept:';

/** What an answer was given to, from the general to the particular. */
export type KeptKey = readonly [string, ...string[]];

/** As much of the browser's storage as is used. */
export type KeepingStorage = Pick<
  Storage,
  'getItem' | 'setItem' | 'removeItem'
>;

/**
 * Answers that are kept in the browser's storage, so that another tab, or the page
 * after a reload, does not ask for them again. What the storage does not take is kept
 * for as long as the page.
 *
 * What comes out may be anything: somebody else may have written it.
 */
export class KeptAnswers {
  readonly #storage: () => KeepingStorage;
  /** What the storage did not take. */
  readonly #beside = new Map<string, string>();

  /** @param storage - may throw, as a browser does that forbids to store anything */
  constructor(storage: () => KeepingStorage) {
    this.#storage = storage;
  }

  /** @returns what was kept, unless it is too old; `undefined` if there is nothing */
  read(key: KeptKey): unknown {
    const name = nameOf(key);
    const text = this.#beside.get(name) ?? this.#textOf(name);
    return isNew(text) ? parse(text) : undefined;
  }

  /** Keeps an answer that has just come. The oldest ones make room for it. */
  keep(key: KeptKey, answer: unknown): void {
    const name = nameOf(key);
    const text = `${Date.now()} ${JSON.stringify(answer)}`;
    if (text.length > MOST_OF_ONE) {
      return;
    }
    this.#makeRoom(name.length + text.length);
    this.#beside.delete(name);
    const isStored = attempt(() => {
      this.#storage().setItem(name, text);
      return true;
    });
    if (!isStored) {
      this.#beside.set(name, text);
    }
  }

  /** Forgets all that was kept under keys that begin like this. */
  forget(beginning: KeptKey): void {
    const start = nameOf(beginning).slice(0, -1); // Without the bracket at the end.
    const isMeant = (name: string) => [',', ']'].includes(name[start.length]);
    this.#names()
      .filter(name => name.startsWith(start) && isMeant(name))
      .forEach(name => this.#remove(name));
  }

  #makeRoom(wanted: number) {
    const kept = this.#names()
      .map(name => ({
        name,
        text: this.#beside.get(name) ?? this.#textOf(name) ?? '',
      }))
      .sort((a, b) => askedAt(b.text) - askedAt(a.text));
    let characters = wanted;
    kept.forEach(({ name, text }, at) => {
      characters += name.length + text.length;
      if (!isNew(text) || at + 1 >= MOST || characters > MOST_CHARACTERS) {
        this.#remove(name);
      }
    });
  }

  #names(): string[] {
    const stored = attempt(() => Object.keys(this.#storage())) ?? [];
    return [
      ...stored.filter(name => name.startsWith(PREFIX)),
      ...this.#beside.keys(),
    ];
  }

  #textOf(name: string): string | undefined {
    return attempt(() => this.#storage().getItem(name)) ?? undefined;
  }

  #remove(name: string) {
    this.#beside.delete(name);
    attempt(() => this.#storage().removeItem(name));
  }
}

/** The answers that are kept in this browser. */
export const keptAnswers = new KeptAnswers(() => window.localStorage);

function nameOf(key: KeptKey): string {
  return PREFIX + JSON.stringify(key);
}

/** When an answer was asked for, in ms since 1970; 0 if it does not say. */
function askedAt(text: string): number {
  return Number(/^(\d{1,15}) /.exec(text)?.[1] ?? 0);
}

/** What is said to be of the future is not believed. */
function isNew(text: string | undefined): text is string {
  if (text === undefined || text.length > MOST_OF_ONE) {
    return false;
  }
  const age = Date.now() - askedAt(text);
  return age >= 0 && age < ANSWERS_KEPT_FOR;
}

function parse(text: string): unknown {
  return attempt(() => JSON.parse(text.slice(text.indexOf(' '))));
}

/** Storages are full or forbidden, and hold anything: then it is as if it were empty. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
