/** @jest-environment node */
import { QueryClient } from '@tanstack/react-query';
import {
  AcrError,
  Descriptor,
  REPORT_TYPES,
} from 'backstage-plugin-acr-common';
import {
  digestOf,
  FakeAcrApi,
  makeDescriptor,
} from 'backstage-plugin-acr-testing/fakes';
import { BudgetSpent, ReadingBudget } from '../query/readingBudget';
import {
  firstReferrersQuery,
  readReferrersForRow,
  referrersQuery,
} from './referrersQuery';

const SUBJECT = digestOf('5b');
const SARIF = 'application/sarif+json';
const WITHHELD = new AcrError(
  { kind: 'cache-source', source: 'x' },
  { message: 'No list' },
);

function some(count: number, prefix = 'a', artifactType = 'application/x') {
  return Array.from({ length: count }, (_, at) =>
    makeDescriptor(`${prefix}${String(at).padStart(5, '0')}`, { artifactType }),
  );
}

function makeApi(
  pages: Array<Descriptor[] | Error>,
  typed: Descriptor[] = [],
): FakeAcrApi {
  const api = new FakeAcrApi([[]]);
  api.content = {
    referrers: { [SUBJECT]: pages },
    typedReferrers: { [SUBJECT]: typed },
  };
  return api;
}

/** Reads the whole list, as somebody who has read nothing before. */
function read(api: FakeAcrApi, requests = 200) {
  const client = new QueryClient();
  const budget = new ReadingBudget({ requests, bytes: 0 });
  return client.fetchQuery(referrersQuery(api, 'team/api', SUBJECT, budget));
}

it('reads a list to its last page', async () => {
  const [first, second, last] = [some(100), some(100, 'b'), some(7, 'c')];
  const api = makeApi([first, second, last]);
  expect(await read(api)).toEqual({
    items: [...first, ...second, ...last],
    isCut: false,
  });
  expect(api.askedTypes).toEqual([]);
});

it.each([
  ['fewer than a page', [some(99)]],
  ['full pages, with links between them', [some(100), some(100, 'b')]],
  ['a page of another size', [some(101)]],
  ['as many as are read', [some(500), some(500, 'b')]],
  ['nothing', [[]]],
])('knows that a list is whole: %s', async (_what, pages) => {
  const api = makeApi(pages);
  expect(await read(api)).toEqual({ items: pages.flat(), isCut: false });
  expect(api.askedTypes).toEqual([]);
});

it('asks for reports where the link may have been lost', async () => {
  const listed = some(100);
  const report = makeDescriptor('5a', { artifactType: SARIF });
  const api = makeApi(
    [listed],
    [report, { ...listed[0], artifactType: SARIF }],
  );
  const { items, isCut } = await read(api);
  expect(items.map(({ digest }) => digest)).toEqual(
    [...listed, report].map(({ digest }) => digest),
  );
  expect(isCut).toBe(true);
  expect(api.askedTypes).toEqual(REPORT_TYPES);
});

it.each([
  ['more on the page', [some(1_001)]],
  ['more on another page', [some(600), some(401, 'b')]],
  ['a page that is not read', [some(500), some(500, 'b'), some(1, 'c')]],
])(
  'reads a thousand at most, and asks for reports: %s',
  async (_what, pages) => {
    const report = makeDescriptor('5a', { artifactType: SARIF });
    const api = makeApi(pages, [report]);
    expect(await read(api)).toEqual({
      items: [...pages.flat().slice(0, 1_000), report],
      isCut: true,
    });
  },
);

it('tells what the source of a cache rule withholds', async () => {
  const api = makeApi([WITHHELD]);
  expect(await read(api)).toEqual({
    items: [],
    isCut: false,
    isWithheld: true,
  });
  expect(api.askedTypes).toEqual([]);
});

it('keeps what came before it was withheld', async () => {
  const items = some(3);
  expect(await read(makeApi([items, WITHHELD]))).toEqual({
    items,
    isCut: true,
    isWithheld: true,
  });
});

it('fails for any other reason', async () => {
  const refused = new AcrError(
    { kind: 'refused', status: 424 },
    { message: 'No' },
  );
  await expect(read(makeApi([refused]))).rejects.toBe(refused);
});

describe('the first page', () => {
  const readFirst = (api: FakeAcrApi, client = new QueryClient()) =>
    client.fetchQuery(firstReferrersQuery(api, 'team/api', SUBJECT));

  it('is all that is read of it', async () => {
    const api = makeApi([some(100), some(100, 'b')]);
    expect(await readFirst(api)).toEqual({
      items: some(100),
      isCut: true,
      next: '1',
    });
    expect(api.askedReferrers).toHaveLength(1);
    expect(api.askedTypes).toEqual([]);
  });

  it.each([
    ['is whole', [some(99)], false],
    ['may have lost its link', [some(100)], true],
    ['is longer than lists are read', [some(1_001)], true],
  ])('%s', async (_what, pages, isCut) => {
    expect(await readFirst(makeApi(pages))).toEqual({
      items: pages[0].slice(0, 1_000),
      isCut,
    });
  });

  it('may be withheld', async () => {
    expect(await readFirst(makeApi([WITHHELD]))).toEqual({
      items: [],
      isCut: false,
      isWithheld: true,
    });
  });

  it('is not read again for the whole list', async () => {
    const client = new QueryClient();
    const api = makeApi([some(3), some(2, 'b')]);
    await readFirst(api, client);
    const budget = new ReadingBudget({ requests: 1, bytes: 0 });
    const list = await client.fetchQuery(
      referrersQuery(api, 'team/api', SUBJECT, budget),
    );
    expect(list).toEqual({
      items: [...some(3), ...some(2, 'b')],
      isCut: false,
    });
    expect(api.askedReferrers).toHaveLength(2);
    expect(budget.take()).toBe(false);
  });
});

describe('for a row', () => {
  const readForRow = (api: FakeAcrApi, requests = 9) =>
    readReferrersForRow(
      api,
      new QueryClient(),
      { repository: 'team/api', digest: SUBJECT },
      new ReadingBudget({ requests, bytes: 0 }),
    );

  it('reads on where the list is known to go on', async () => {
    const api = makeApi([some(100), some(7, 'b')]);
    expect(await readForRow(api)).toEqual({
      items: [...some(100), ...some(7, 'b')],
      isCut: false,
    });
    expect(api.askedReferrers).toHaveLength(2);
  });

  it('reads three hundred at most, and asks for no types', async () => {
    const pages = ['a', 'b', 'c', 'd'].map(prefix => some(100, prefix));
    const api = makeApi(pages);
    expect(await readForRow(api)).toEqual({
      items: pages.slice(0, 3).flat(),
      isCut: true,
    });
    expect(api.askedReferrers).toHaveLength(3);
    expect(api.askedTypes).toEqual([]);
  });

  it('reads no more than the budget allows', async () => {
    const api = makeApi([some(100), some(7, 'b')]);
    expect(await readForRow(api, 1)).toEqual({ items: some(100), isCut: true });
    await expect(readForRow(api, 0)).rejects.toBeInstanceOf(BudgetSpent);
    expect(api.askedReferrers).toHaveLength(1);
  });
});

it.each([
  ['its pages', [some(10), some(10, 'b'), some(10, 'c')], 2, [2, 0], 20],
  ['the types', [some(100)], 4, [4, 3], 100],
])('leaves what the budget does not allow of %s', async (...example) => {
  const [, pages, requests, [asked, types], read_] = example;
  const api = makeApi(pages);
  const { items, isCut } = await read(api, requests);
  expect(api.askedReferrers).toHaveLength(asked);
  expect(api.askedTypes).toHaveLength(types);
  expect(items).toHaveLength(read_);
  expect(isCut).toBe(true);
});
