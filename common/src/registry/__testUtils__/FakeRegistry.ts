/**
 * A repository in memory that pages its tags as the service does, for tests of
 * what reads it. The embedded registry is the faithful one; this one can be
 * changed between two pages.
 */
import { AcrTag } from '../model/types';
import { ItemSource } from '../listing/paging';

/** How a fake registry pages. */
export interface FakeRegistryOptions {
  /** Whether the `Link` header comes through. */
  readableLink: boolean;
  /** The most that a page holds; default 1,000. */
  largestPage?: number;
  /** Runs before a request is answered; the first is number 1. */
  beforeAnswer?: (request: number) => void;
}

/** A source of tags that counts what is asked of it. */
export class FakeRegistry implements ItemSource<AcrTag> {
  readonly queries: Array<Record<string, string>> = [];
  totalReads = 0;
  total: number | undefined;

  constructor(
    public tags: AcrTag[],
    private readonly options: FakeRegistryOptions,
  ) {
    this.total = tags.length;
  }

  nameOf(tag: AcrTag) {
    return tag.name;
  }

  async readItems(query: Record<string, string>) {
    this.queries.push(query);
    this.options.beforeAnswer?.(this.queries.length);
    const keyOf =
      query.orderby === 'timedesc'
        ? (tag: AcrTag) => `${9e15 - tag.updatedAt.getTime()}&${tag.name}`
        : (tag: AcrTag) => tag.name;
    const sorted = [...this.tags].sort((a, b) =>
      keyOf(a) < keyOf(b) ? -1 : 1,
    );
    const rest = sorted.filter(tag => keyOf(tag) > (query.last ?? ''));
    const size = Math.min(Number(query.n), this.options.largestPage ?? 1000);
    const tags = rest.slice(0, size);
    const hasNext = this.options.readableLink && rest.length > size;
    return {
      registry: 'r.azurecr.io',
      repository: 'team/api',
      items: tags,
      nextCursor: hasNext ? keyOf(tags[tags.length - 1]) : undefined,
    };
  }

  async readTotal() {
    this.totalReads += 1;
    return this.total;
  }
}
