/** @jest-environment node */
import { makeTag } from 'backstage-plugin-acr-testing/fakes';
import {
  NEWEST_FIRST,
  SortKey,
  sortRows,
} from '../../components/tags/table/sorting';
import { makeRegistry } from '../../__testUtils__/FakeRegistries';
import { formatsOf } from '../../formats/formats';
import { filterRows, toRows, wasChanged } from './rows';

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

describe('the lines of a repository', () => {
  const ATTACHED = `sha256-${'a'.repeat(64)}.sig`;
  const tags = [
    makeTag('1.5.0', 1),
    makeTag(ATTACHED, 4),
    { ...makeTag('1.5.0-1', 3), digest: makeTag('1.5.0', 1).digest },
    makeTag('Nightly', 2),
  ];
  const { images, companions } = toRows(tags, TEAM_API);
  const namesOf = (rows: readonly { tag: { name: string } }[]) =>
    rows.map(({ tag }) => tag.name);

  it('come those changed last first, without what is attached', () => {
    expect(namesOf(images)).toEqual(['1.5.0-1', 'Nightly', '1.5.0']);
    expect(namesOf(companions)).toEqual([ATTACHED]);
  });

  it('say whose they are, what else the image is called, and what it patches', () => {
    expect(images[0]).toEqual({
      id: 'my:team/api 1.5.0-1',
      tag: tags[2],
      names: ['1.5.0-1', '1.5.0'],
      patchOf: '1.5.0',
      repository: TEAM_API.repository,
    });
    expect(images[1]).toEqual({
      id: 'my:team/api Nightly',
      tag: tags[3],
      names: ['Nightly'],
      repository: TEAM_API.repository,
    });
  });

  it('are others where somebody else has the tags, or they are called otherwise', () => {
    const elsewhere = { ...TEAM_API.repository, name: 'team/worker' };
    const [other] = toRows(tags, { repository: elsewhere }).images;
    expect(other.repository).toBe(elsewhere);
    const titled = { repository: elsewhere, registryTitle: 'Production' };
    const [named] = toRows(tags, titled).images;
    expect(named.registryTitle).toBe('Production');
    expect(named).not.toBe(other);
  });

  it('are others where a tag is no patch any more', () => {
    const patch = makeTag('2.0.0-1', 2);
    const both = toRows([patch, makeTag('2.0.0', 1)], TEAM_API).images;
    expect(both[0].patchOf).toBe('2.0.0');
    const [alone] = toRows([patch], TEAM_API).images;
    expect(alone).not.toHaveProperty('patchOf');
  });

  it.each<[filter: string, names: string[]]>([
    ['', ['1.5.0-1', 'Nightly', '1.5.0']],
    ['  ', ['1.5.0-1', 'Nightly', '1.5.0']],
    ['NIGHT', ['Nightly']],
    [' 1.5 ', ['1.5.0-1', '1.5.0']],
    [tags[3].digest.slice(10, 20), ['Nightly']],
    ['team/a', ['1.5.0-1', 'Nightly', '1.5.0']],
    ['produ', []],
  ])('are filtered by %p', (filter, names) => {
    expect(namesOf(filterRows(images, filter))).toEqual(names);
  });

  it('are filtered by what their registry is called', () => {
    const titled = { ...TEAM_API, registryTitle: 'Production' };
    const rows = toRows([makeTag('a', 1)], titled).images;
    expect(filterRows(rows, 'PRODU')).toEqual(rows);
    expect(filterRows(rows, 'staging')).toEqual([]);
  });
});

it.each([
  [1, 1, false],
  [1, 2, true],
  [2, 1, false],
])(
  'tells of one created on day %i, changed on %i: changed since %p',
  (from, to, is) => {
    const createdAt = makeTag('a', from).createdAt;
    expect(wasChanged({ ...makeTag('a', to), createdAt })).toBe(is);
  },
);
