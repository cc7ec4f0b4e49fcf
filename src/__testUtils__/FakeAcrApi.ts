import { AcrApi, ListOptions } from '../api/AcrApi';
import { AcrError } from '../api/AcrError';
import { ImageConfig, Manifest } from '../api/contentTypes';
import {
  ImageManifest,
  ImageTag,
  ManifestPage,
  Repository,
  TagPage,
  TagProperties,
} from '../api/types';

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
  /** The manifests, page by page; of an index with its platforms. */
  manifestPages: Array<ImageManifest[] | Error> = [[]];
  /** Every page of manifests that was asked for. */
  readonly askedManifests: number[] = [];
  /** The digests whose properties were asked for. */
  readonly askedProperties: string[] = [];
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
    { from = '0', signal }: ListOptions = {},
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

  async *listManifests(
    repository: string,
    { from = '0' }: ListOptions = {},
  ): AsyncGenerator<ManifestPage> {
    const pages = this.manifestPages;
    for (let page = Number(from); page < pages.length; page += 1) {
      this.askedManifests.push(page);
      const step = pages[page];
      if (!Array.isArray(step)) {
        throw step;
      }
      yield {
        registry: REGISTRY,
        repository,
        manifests: step.map(({ platforms: _notInLists, ...rest }) => rest),
        next: page + 1 < pages.length ? String(page + 1) : undefined,
      };
    }
  }

  async getManifestProperties(
    _repository: string,
    digest: string,
  ): Promise<ImageManifest> {
    this.askedProperties.push(digest);
    const all = this.manifestPages.flatMap(page =>
      Array.isArray(page) ? page : [],
    );
    return all.find(manifest => manifest.digest === digest)!;
  }

  async getTag(repository: string, name: string): Promise<TagProperties> {
    const all = this.pages.flatMap(page => (Array.isArray(page) ? page : []));
    const tag = all.find(item => item.name === name);
    if (!tag) {
      throw new AcrError({ kind: 'content-unknown' }, { message: 'No tag' });
    }
    return { registry: REGISTRY, repository, tag };
  }

  async getManifest(): Promise<Manifest> {
    throw new Error('No content is written down');
  }

  async getImageConfig(): Promise<ImageConfig> {
    throw new Error('No content is written down');
  }

  async getBlob(): Promise<Uint8Array> {
    throw new Error('No content is written down');
  }

  async getRepository(): Promise<Repository> {
    throw new Error('The listing tells the total');
  }
}
