/**
 * A repository in memory that pages its tags as the service does, for tests of
 * what reads it. The embedded registry is the faithful one; this one can be
 * changed between two pages.
 */
import { ImageTag } from '../api/types';
import { ItemSource } from '../api/paging';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-01-01T00:00:00Z');

/** A tag changed so many days after the start of 2026. */
export function makeTag(name: string, day: number): ImageTag {
  const time = new Date(START + day * DAY);
  return {
    name,
    digest: `sha256:${Buffer.from(name.padEnd(32, '.'))
      .toString('hex')
      .slice(0, 64)}`,
    createdAt: time,
    updatedAt: time,
    isLocked: false,
  };
}

/** So many tags, `t0000` the oldest. */
export function makeTags(count: number): ImageTag[] {
  return Array.from({ length: count }, (_, index) =>
    makeTag(`t${String(index).padStart(5, '0')}`, index),
  );
}

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
export class FakeRegistry implements ItemSource<ImageTag> {
  readonly queries: Array<Record<string, string>> = [];
  totalReads = 0;
  total: number | undefined;

  constructor(
    public tags: ImageTag[],
    private readonly options: FakeRegistryOptions,
  ) {
    this.total = tags.length;
  }

  nameOf(tag: ImageTag) {
    return tag.name;
  }

  async readItems(query: Record<string, string>) {
    this.queries.push(query);
    this.options.beforeAnswer?.(this.queries.length);
    const keyOf =
      query.orderby === 'timedesc'
        ? (tag: ImageTag) => `${9e15 - tag.updatedAt.getTime()}&${tag.name}`
        : (tag: ImageTag) => tag.name;
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
