/** @jest-environment node */
import { FakeAcrApi } from '../__testUtils__/FakeAcrApi';
import { digestOf, makeDescriptor } from '../__testUtils__/imageContent';
import { AcrError } from '../api/AcrError';
import { Descriptor } from '../api/contentTypes';
import { REPORT_TYPES } from '../image/referrerKinds';
import { referrersQuery } from './referrersQuery';

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

function read(api: FakeAcrApi) {
  const { signal } = new AbortController();
  return referrersQuery(api, 'team/api', SUBJECT).queryFn({ signal });
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
