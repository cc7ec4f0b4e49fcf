/** @jest-environment node */
import { makeTag } from 'backstage-plugin-acr-testing/fakes';
import {
  NEWEST_FIRST,
  SortKey,
  sortRows,
} from '../../components/tags/table/sorting';
import { makeRegistry } from '../../__testUtils__/FakeRegistries';
import { formatsOf } from '../../formats/formats';
import { toRows } from './rows';

const TEAM_API = {
  repository: { registry: makeRegistry('my'), name: 'team/api' },
};

/** So many tags of one image, all of them changed at the same time. */
function makeAliases(count: number) {
  const tag = makeTag('alias', 0);
  return Array.from({ length: count }, (_, at) => ({
    ...tag,
    name: `alias-${(at * 7_919) % count}`,
  }));
}

const MANY = 3_000;

it('makes the same lines of the same tags, however many an image has', () => {
  const tags = makeAliases(MANY);
  const first = toRows(tags, TEAM_API).images;
  const every = jest.spyOn(Array.prototype, 'every');
  const second = toRows(tags, TEAM_API).images;
  const looks = every.mock.contexts.reduce<number>(
    (sum, list) => sum + (list as unknown[]).length,
    0,
  );
  every.mockRestore();
  expect(looks).toBeLessThanOrEqual(MANY);
  expect(first).toHaveLength(MANY);
  expect(second.filter((row, at) => row !== first[at])).toEqual([]);
  // One list of names for all of them.
  expect(new Set(first.map(({ names }) => names)).size).toBe(1);
  expect(first[0].names).toHaveLength(MANY);
});

it('makes other lines of an image that has got a tag', () => {
  const tags = makeAliases(2);
  const [before] = toRows(tags, TEAM_API).images;
  const more = [...tags, { ...tags[0], name: 'newer' }];
  const [after] = toRows(more, TEAM_API).images;
  expect(before.names).toHaveLength(2);
  expect(after.names).toHaveLength(3);
});

it.each<SortKey>(['modified', 'tag', 'manifest', 'size'])(
  'compares names in proportion to the lines, sorted by %s',
  key => {
    const { compareNames } = formatsOf('en');
    let comparisons = 0;
    const formats = {
      ...formatsOf('en'),
      compareNames: (a: string, b: string) => {
        comparisons += 1;
        return compareNames(a, b);
      },
    };
    const count = 20_000;
    const { images } = toRows(makeAliases(count), TEAM_API);
    const sorted = sortRows(images, { ...NEWEST_FIRST, key }, formats);
    expect(sorted).toHaveLength(count);
    expect(comparisons).toBeLessThan(2 * count * Math.log2(count));
  },
);
