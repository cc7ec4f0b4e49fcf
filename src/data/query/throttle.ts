import { AcrApi, AcrError, toAcrError } from 'backstage-plugin-acr-common';
import { fewAtATime } from './fewAtATime';
import { retryDelay } from './retry';
import { Store } from './store';

/**
 * Lets requests of one kind wait together, once the registry has refused one of them
 * as one too many: each other one would be refused, too, and counted.
 */
export class Throttle implements Store<number | undefined> {
  readonly #api: AcrApi;
  readonly #listeners = new Set<() => void>();
  #until: number | undefined;
  /** How often it has begun to wait since a request was let through. */
  #pauses = 0;

  /** @param api - the client that sends the requests */
  constructor(api: AcrApi) {
    this.#api = api;
  }

  /** When requests go on, in ms since 1970; `undefined` while they do. */
  read(): number | undefined {
    return this.#until;
  }

  subscribe(onChange: () => void): () => void {
    this.#listeners.add(onChange);
    return () => {
      this.#listeners.delete(onChange);
    };
  }

  /**
   * Sends a request when it may be sent, a few at a time. What is refused is not sent
   * again from here.
   *
   * @param signal - ends a request that has not begun by then
   */
  async run<T>(signal: AbortSignal, send: () => Promise<T>): Promise<T> {
    for (;;) {
      await this.#waitForEnd(signal);
      const sent = await fewAtATime(this.#api, signal, async () =>
        // It may have begun to wait while others were in front of this one.
        this.#until === undefined ? this.#send(send) : undefined,
      );
      if (sent) {
        return sent.answer;
      }
    }
  }

  async #send<T>(send: () => Promise<T>): Promise<{ answer: T }> {
    try {
      const answer = await send();
      this.#pauses = 0;
      return { answer };
    } catch (error) {
      const known = toAcrError(error);
      if (known.failure.kind === 'throttled') {
        this.#pause(known);
      }
      throw error;
    }
  }

  #pause(error: AcrError) {
    if (this.#until !== undefined) {
      return; // Those that were on their way are refused for the same reason.
    }
    const pause = retryDelay(this.#pauses, error);
    this.#pauses += 1;
    this.#until = Date.now() + pause;
    setTimeout(() => {
      this.#until = undefined;
      this.#tell();
    }, pause);
    this.#tell();
  }

  #tell() {
    [...this.#listeners].forEach(listener => listener());
  }

  async #waitForEnd(signal: AbortSignal): Promise<void> {
    if (this.#until === undefined) {
      return;
    }
    let leave = () => {};
    await new Promise<void>(resolve => {
      leave = this.subscribe(resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    leave();
    signal.throwIfAborted();
  }
}
