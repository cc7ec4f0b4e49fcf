import { AcrApi, ListTagsOptions } from '../api/AcrApi';
import { ImageTag, Repository, TagPage } from '../api/types';

/** The login server of every page. */
export const REGISTRY = 'myregistry.azurecr.io';

/** A step of a listing: its tags, or the error in their place. */
type Step = ImageTag[] | Error;

/**
 * A client whose listing is written down beforehand, page by page. A page that
 * is to wait can be held back and released.
 */
export class FakeAcrApi implements AcrApi {
  /** Every page that was asked for, by its place in the listing. */
  readonly asked: number[] = [];
  /** The signals of the pages that were asked for. */
  readonly signals: Array<AbortSignal | undefined> = [];
  #held: Promise<void> = Promise.resolve();
  #release: () => void = () => {};

  constructor(public pages: Step[], private readonly total?: number) {}

  /** Lets no page through until {@link release}. */
  hold() {
    this.#held = new Promise(resolve => {
      this.#release = resolve;
    });
  }

  release() {
    this.#release();
  }

  async *listTags(
    repository: string,
    { from = '0', signal }: ListTagsOptions = {},
  ): AsyncGenerator<TagPage> {
    for (let page = Number(from); page < this.pages.length; page += 1) {
      this.asked.push(page);
      this.signals.push(signal);
      await this.#held;
      const step = this.pages[page];
      if (!Array.isArray(step)) {
        throw step;
      }
      const next = page + 1 < this.pages.length ? String(page + 1) : undefined;
      yield {
        registry: REGISTRY,
        repository,
        tags: step,
        total: this.total,
        next,
      };
    }
  }

  async getRepository(): Promise<Repository> {
    throw new Error('The listing tells the total');
  }
}
