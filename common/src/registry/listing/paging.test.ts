/** @jest-environment node */
import { makeTag, makeTags } from 'backstage-plugin-acr-testing/fakes';
import { FakeRegistry } from '../__testUtils__/FakeRegistry';
import { AcrError } from '../model/AcrError';
import { ItemPage, ItemSource, readPage } from './paging';
import { AcrTag } from '../model/types';

/** Reads a listing to its end, and how many requests that took. */
async function readAll(source: ItemSource<AcrTag>) {
  const pages: ItemPage<AcrTag>[] = [];
  let cursor: string | undefined;
  do {
    const page = await readPage(source, cursor);
    pages.push(page);
    cursor = page.next;
  } while (cursor !== undefined);
  return { pages, names: pages.flatMap(page => page.items.map(t => t.name)) };
}

function namesOf(registry: FakeRegistry) {
  return registry.tags.map(tag => tag.name).sort();
}

/** Those of some tags that a listing does not have. */
function missingFrom(names: string[], tags: AcrTag[]) {
  const listed = new Set(names);
  return tags.map(tag => tag.name).filter(name => !listed.has(name));
}

describe.each([
  ['with a readable Link', true],
  ['without a readable Link', false],
])('a listing %s', (_what, readableLink) => {
  // Requests: one for the first page, one for the count, then 1,000 a page.
  it.each([
    [0, 1, 0],
    [30, 1, 0],
    [99, 1, 0],
    [250, 2, 1],
    [1_000, 2, 1],
    [1_100, 2, 1],
    [12_000, 13, 1],
    [25_000, 26, 1],
  ])('reads each of %i tags once', async (count, pages, totals) => {
    const registry = new FakeRegistry(makeTags(count), { readableLink });
    const { names } = await readAll(registry);
    expect(names).toHaveLength(count);
    expect([...names].sort()).toEqual(namesOf(registry));
    expect(registry.queries).toHaveLength(pages);
    expect(registry.totalReads).toBe(totals);
  });

  it('gives the tags changed last on the first page', async () => {
    const registry = new FakeRegistry(makeTags(300), { readableLink });
    const first = await readPage(registry);
    expect(first.items.map(tag => tag.name)).toEqual(
      makeTags(300)
        .slice(-100)
        .reverse()
        .map(tag => tag.name),
    );
    expect(registry.queries).toEqual([{ n: '100', orderby: 'timedesc' }]);
  });

  it('tells the total as soon as it goes on', async () => {
    const registry = new FakeRegistry(makeTags(3_000), { readableLink });
    const { pages } = await readAll(registry);
    expect(pages.map(page => page.total)).toEqual([
      undefined,
      ...Array(pages.length - 1).fill(3_000),
    ]);
  });

  it('goes on until nothing comes where the total is not to be had', async () => {
    const registry = new FakeRegistry(makeTags(2_000), { readableLink });
    registry.total = undefined;
    const { names, pages } = await readAll(registry);
    expect(new Set(names).size).toBe(2_000);
    expect(registry.totalReads).toBe(1);
    expect(pages.filter(page => 'total' in page)).toEqual([]);
  });

  it('does not end early because tags were pushed behind its back', async () => {
    const hotfixes = Array.from({ length: 300 }, (_, index) =>
      makeTag(`t01000-hotfix-${index}`, 9_000),
    );
    const registry = new FakeRegistry(makeTags(2_000), {
      readableLink,
      beforeAnswer: request => {
        if (request === 3) {
          registry.tags = [...registry.tags, ...hotfixes];
        }
      },
    });
    const { names } = await readAll(registry);
    expect(missingFrom(names, makeTags(2_000))).toEqual([]);
  });

  it('is complete if a page is shorter than was asked for', async () => {
    const registry = new FakeRegistry(makeTags(1_000), {
      readableLink,
      largestPage: 150,
    });
    const { names } = await readAll(registry);
    expect(new Set(names).size).toBe(1_000);
  });

  it('has a tag that was moved while the list was read, as it is now', async () => {
    const registry = new FakeRegistry(makeTags(2_500), {
      readableLink,
      beforeAnswer: request => {
        if (request === 2) {
          registry.tags = registry.tags.map(tag =>
            tag.name === 't00007' ? makeTag('t00007', 9_999) : tag,
          );
        }
      },
    });
    const { pages } = await readAll(registry);
    const moved = pages
      .flatMap(page => page.items)
      .filter(tag => tag.name === 't00007');
    expect(moved.at(-1)?.updatedAt).toEqual(makeTag('x', 9_999).updatedAt);
    expect(new Set(pages.flatMap(p => p.items.map(t => t.name))).size).toBe(
      2_500,
    );
  });

  it('ends although tags are pushed and deleted meanwhile', async () => {
    const registry = new FakeRegistry(makeTags(2_500), {
      readableLink,
      beforeAnswer: request => {
        registry.tags = [
          ...registry.tags.slice(0, -3),
          makeTag(`pushed-${request}`, 9_000 + request),
        ];
      },
    });
    const { names } = await readAll(registry);
    // Whatever was there from the beginning to the end is listed.
    const lasting = makeTags(2_500 - 3 * registry.queries.length);
    expect(missingFrom(names, lasting)).toEqual([]);
  });

  it('goes on from a cursor as often as it is asked', async () => {
    const registry = new FakeRegistry(makeTags(3_000), { readableLink });
    const { next } = await readPage(registry);
    const once = await readPage(registry, next);
    expect(await readPage(registry, next)).toEqual(once);
  });
});

it('begins the names from the first where there is no readable Link', async () => {
  const registry = new FakeRegistry(makeTags(250), { readableLink: false });
  await readAll(registry);
  expect(registry.queries).toStrictEqual([
    { n: '100', orderby: 'timedesc' },
    { n: '1000' },
  ]);
});

it('has a tag of the first page as it is now, where the names lead by it again', async () => {
  const registry = new FakeRegistry(makeTags(2_500), {
    readableLink: false,
    beforeAnswer: request => {
      if (request === 2) {
        registry.tags = registry.tags.map(tag =>
          tag.name === 't02499' ? makeTag('t02499', 9_999) : tag,
        );
      }
    },
  });
  const { pages } = await readAll(registry);
  const told = pages
    .flatMap(page => page.items)
    .filter(tag => tag.name === 't02499');
  expect(told).toEqual([makeTag('t02499', 2_499), makeTag('t02499', 9_999)]);
});

it('reads the newest page once more, for no more than what was moved', async () => {
  const registry = new FakeRegistry(makeTags(2_500), {
    readableLink: true,
    beforeAnswer: request => {
      if (request === 2) {
        registry.tags = registry.tags.map(tag =>
          tag.name === 't00007' ? makeTag('t00007', 9_999) : tag,
        );
      }
    },
  });
  const { pages } = await readAll(registry);
  expect(registry.queries.at(-1)).toEqual({ n: '1000', orderby: 'timedesc' });
  expect(pages.at(-1)?.items.map(tag => tag.name)).toEqual(['t00007']);
});

it('leaves out what a page repeats of the one before', async () => {
  const tags = makeTags(250).reverse();
  const pages = [tags.slice(0, 100), tags.slice(50, 200), tags.slice(150)];
  let asked = 0;
  const source = {
    nameOf: (tag: AcrTag) => tag.name,
    readItems: async () => {
      const page = pages[asked++];
      const nextCursor = asked < pages.length ? `page-${asked}` : undefined;
      return { registry: 'r', repository: 'a', items: page, nextCursor };
    },
    readTotal: async () => 250,
  };
  expect((await readAll(source)).names).toEqual(tags.map(tag => tag.name));
});

describe('a registry that leads in a circle', () => {
  const page = { registry: 'r', repository: 'a', items: makeTags(100) };

  it.each([
    ['a link to the same page', { ...page, nextCursor: 'same' }],
    ['names that do not go on', page],
  ])('is found out by %s', async (_what, answer) => {
    const source = {
      nameOf: (tag: AcrTag) => tag.name,
      readItems: async () => answer,
      readTotal: async () => undefined,
    };
    await expect(readAll(source)).rejects.toMatchObject({
      failure: {
        kind: 'unexpected-shape',
        expected: 'a next page that is another page',
      },
      message: 'The registry leads to the same page again',
    } satisfies Partial<AcrError>);
  });

  it.each([
    ['links', (at: number) => ({ nextCursor: `page-${at % 3}` })],
    ['names', (at: number) => ({ items: [makeTag(`t${at % 3}`, 0)] })],
  ])('is found out by %s, though it is wide', async (_what, answerOf) => {
    let reads = 0;
    const source = {
      nameOf: (tag: AcrTag) => tag.name,
      readItems: async () => {
        const answer = { ...page, ...(reads > 0 && answerOf(reads)) };
        reads += 1;
        return answer;
      },
      readTotal: async () => undefined,
    };
    await expect(readAll(source)).rejects.toMatchObject({
      failure: { expected: 'a next page that is another page' },
    });
    expect(reads).toBeLessThan(10);
  });

  /** Tags that are there on one page alone. */
  const tagsOnPage = (at: number, count: number) =>
    makeTags(count).map(tag => ({ ...tag, name: `${tag.name}-${at}` }));

  it.each([
    ['nothing is on its pages', undefined, () => [], 20],
    ['its pages are all the same', undefined, () => makeTags(1), 21],
    [
      'little is on its pages',
      undefined,
      (at: number) => tagsOnPage(at, 1),
      23,
    ],
    [
      'more is on its pages than there is',
      300,
      (at: number) => tagsOnPage(at, 100),
      50,
    ],
    [
      'there is no end to what is on its pages',
      undefined,
      (at: number) => tagsOnPage(at, 20),
      10_000,
    ],
  ])(
    'is not followed for ever if %s',
    async (_what, total, itemsOn: (at: number) => AcrTag[], most) => {
      let reads = 0;
      const source = {
        nameOf: (tag: AcrTag) => tag.name,
        readItems: async () => {
          reads += 1;
          const nextCursor = `page-${reads}`;
          return { ...page, items: itemsOn(reads), nextCursor };
        },
        readTotal: async () => total,
      };
      await expect(readAll(source)).rejects.toMatchObject({
        failure: {
          kind: 'unexpected-shape',
          expected: 'a list that comes to an end',
        },
      });
      expect(reads).toBe(most);
    },
  );
});

it('takes more items at once than it has asked for', async () => {
  const items = Array.from({ length: 200_000 }, () => makeTag('t', 3));
  const source = {
    nameOf: (tag: AcrTag) => tag.name,
    readItems: async () => ({ registry: 'r', repository: 'a', items }),
    readTotal: async () => items.length,
  };
  expect((await readPage(source)).items).toHaveLength(items.length);
});

describe('odd entries', () => {
  /** Some tags by time, and the same by name; each list with odd entries. */
  function makeSource(
    odd: { byTime: string[]; byName: string[]; last?: string },
    total = 100 + odd.byName.length,
  ) {
    const tags = makeTags(100);
    const place = { registry: 'r', repository: 'a' };
    const queries: Array<Record<string, string>> = [];
    return {
      queries,
      nameOf: (tag: AcrTag) => tag.name,
      readItems: async (query: Record<string, string>) => {
        queries.push(query);
        const { byTime, byName, last } = odd;
        if (query.last) {
          return { ...place, items: [] };
        }
        return query.orderby
          ? { ...place, items: [...tags].reverse(), unreadable: byTime }
          : { ...place, items: tags, unreadable: byName, last };
      },
      readTotal: async () => total,
    };
  }

  it('are counted once, wherever the list leads by them again', async () => {
    const source = makeSource({ byTime: ['ä'], byName: ['ä', 'ö'] });
    const { pages, names } = await readAll(source);
    expect(names).toHaveLength(100);
    expect(pages.map(page => page.unreadable)).toEqual([1, 1]);
  });

  it('count as read: a list is complete with them', async () => {
    const source = makeSource({ byTime: [], byName: ['', ''] });
    const { pages } = await readAll(source);
    expect(source.queries).toHaveLength(2);
    expect(pages.at(-1)).toMatchObject({ unreadable: 2, total: 102 });
  });

  it('are a place to go on after', async () => {
    const source = makeSource({ byTime: [], byName: ['z+'], last: 'z+' }, 500);
    await readAll(source);
    expect(source.queries.at(-1)).toEqual({ n: '1000', last: 'z+' });
  });
});

describe('a list without an end', () => {
  const place = { registry: 'r', repository: 'a' };
  const tag = makeTag('t', 0);
  const nameOf = ({ name }: AcrTag) => name;
  /** So many tags that are on one page alone. */
  const pageAt = (page: number, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...tag,
      name: `${page}.${at}`,
    }));

  async function readUntilFailure(source: ItemSource<AcrTag>) {
    let count = 0;
    let cursor: string | undefined;
    let longest = 0;
    for (;;) {
      const page = await readPage(source, cursor).catch((e: AcrError) => e);
      if (page instanceof AcrError) {
        return { count, longest, failure: page.failure };
      }
      count += page.items.length;
      cursor = page.next;
      longest = Math.max(longest, cursor?.length ?? 0);
      if (cursor === undefined) {
        return { count, longest, failure: undefined };
      }
    }
  }

  it.each([
    ['with a readable Link', true],
    ['without a readable Link', false],
  ])('is read to a million, %s', async (_what, isLinked) => {
    let page = 0;
    const source = {
      nameOf,
      readItems: async () => {
        page += 1;
        const nextCursor = isLinked ? `page-${page}` : undefined;
        return { ...place, items: pageAt(page, 1_000), nextCursor };
      },
      readTotal: async () => 5_000_000,
    };
    const { count, longest, failure } = await readUntilFailure(source);
    expect(count).toBe(1_000_000);
    expect(failure).toEqual({ kind: 'too-many-entries', limit: 1_000_000 });
    expect(page).toBe(1_000);
    // A cursor is kept for each page: it must not hold the list itself.
    expect(longest).toBeLessThan(50_000);
  });

  it('is cut in the middle of an answer', async () => {
    let page = 0;
    const source = {
      nameOf,
      readItems: async () => {
        page += 1;
        const items = pageAt(page, 300_000);
        return { ...place, items, nextCursor: `page-${page}` };
      },
      readTotal: async () => undefined,
    };
    const { count, longest, failure } = await readUntilFailure(source);
    expect(count).toBe(1_000_000);
    expect(failure).toMatchObject({ kind: 'too-many-entries' });
    expect(page).toBe(4);
    expect(longest).toBeLessThan(50_000);
  });

  it('is told although its last page has it all', async () => {
    const items = Array.from({ length: 1_000_001 }, () => tag);
    const source = {
      nameOf,
      readItems: async () => ({ ...place, items, nextCursor: undefined }),
      readTotal: async () => 1,
    };
    const { count, failure } = await readUntilFailure(source);
    expect(count).toBe(1_000_000);
    expect(failure).toMatchObject({ kind: 'too-many-entries' });
  });
});
