/** @jest-environment node */
import { AcrTag, DEFAULT_PROXY_ACCESS } from 'backstage-plugin-acr-common';
import { makeTag, makeTags } from 'backstage-plugin-acr-testing/fakes';
import { isDifferent, ListingState, makeMatrix } from './matrix';

function listing(name: string, state: ListingState, ...tags: AcrTag[]) {
  const registry = { name, access: DEFAULT_PROXY_ACCESS };
  return { registry, state, tags };
}

/** A tag that points to the image of another one. */
function alias(name: string, of: AcrTag, day = 0): AcrTag {
  return { ...makeTag(name, day), digest: of.digest };
}

const RELEASE = makeTag('1.4.2', 2);
const OTHER = makeTag('other', 1);

/** What there is of the release in `dev` and another registry. */
function cellsOfRelease(other: ReturnType<typeof listing>) {
  const { rows } = makeMatrix([listing('dev', 'whole', RELEASE), other]);
  return rows.find(({ name }) => name === '1.4.2')?.cells;
}

it.each([
  ['the same image', [RELEASE], { state: 'same' }],
  [
    'another image',
    [alias('1.4.2', OTHER)],
    { state: 'other-image', digest: OTHER.digest, names: [] },
  ],
  [
    'another image that has more tags',
    [alias('1.4.2', OTHER), OTHER, alias('old', RELEASE)],
    { state: 'other-image', digest: OTHER.digest, names: ['other'] },
  ],
  [
    'the image under other tags',
    [alias('stable', RELEASE), alias('live', RELEASE), OTHER],
    { state: 'other-tag', names: ['stable', 'live'] },
  ],
  ['neither', [OTHER], { state: 'absent' }],
])('finds %s', (_what, tags, cell) => {
  expect(cellsOfRelease(listing('prod', 'whole', ...tags))).toEqual([
    { state: 'same' },
    cell,
  ]);
});

it('names some tags of an image that has all of a repository', () => {
  const count = 50_000;
  const inDev = Array.from({ length: count }, (_, at) =>
    alias(`t${at}`, RELEASE),
  );
  const inProd = inDev.map(tag => ({ ...tag, digest: OTHER.digest }));
  const { rows } = makeMatrix([
    listing('dev', 'whole', ...inDev.slice(1)),
    listing('prod', 'whole', ...inProd),
  ]);
  expect(rows).toHaveLength(count);
  const cellOf = (name: string) =>
    rows.find(row => row.name === name)?.cells[1];
  expect(cellOf('t3')).toEqual({
    state: 'other-image',
    digest: OTHER.digest,
    names: ['t0', 't1', 't2', ...inDev.slice(4, 21).map(({ name }) => name)],
    more: count - 21,
  });
  expect(cellOf(`t${count - 1}`)).toMatchObject({ more: count - 21 });
});

it.each(['filling', 'failed'] as const)(
  'does not know what is absent where a list is %s',
  state => {
    const cellWith = (...tags: AcrTag[]) =>
      cellsOfRelease(listing('prod', state, ...tags))?.[1];
    expect(cellWith()).toEqual({ state: 'unknown', names: [] });
    expect(cellWith(OTHER)).toEqual({ state: 'unknown', names: [] });
    expect(cellWith(RELEASE)).toEqual({ state: 'same' });
    expect(cellWith(alias('1.4.2', OTHER))).toMatchObject({
      state: 'other-image',
    });
    // The image is there; whether its tag is, only the rest of the list tells.
    expect(cellWith(alias('stable', RELEASE))).toEqual({
      state: 'unknown',
      names: ['stable'],
    });
  },
);

it('has no column for a registry without the repository', () => {
  const { columns, rows } = makeMatrix([
    listing('dev', 'whole', RELEASE),
    listing('test', 'missing', OTHER),
    listing('prod', 'whole', RELEASE),
  ]);
  expect(columns.map(({ registry }) => registry.name)).toEqual(['dev', 'prod']);
  expect(rows).toEqual([
    {
      name: '1.4.2',
      digest: RELEASE.digest,
      updatedAt: RELEASE.updatedAt,
      cells: [{ state: 'same' }, { state: 'same' }],
    },
  ]);
});

it('puts what changed last anywhere first, without what is only attached', () => {
  const { rows } = makeMatrix([
    listing('dev', 'whole', makeTag('a', 1), makeTag('b', 2), makeTag('c', 3)),
    listing(
      'prod',
      'whole',
      makeTag('a', 9),
      makeTag('d', 2.5),
      makeTag(`sha256-${'0'.repeat(64)}.sig`, 10),
    ),
  ]);
  expect(rows.map(({ name }) => name)).toEqual(['a', 'c', 'd', 'b']);
  expect(rows[0].updatedAt).toEqual(makeTag('a', 9).updatedAt);
});

it('compares with the first registry that has the tag', () => {
  const moved = alias('latest', OTHER);
  const { rows } = makeMatrix([
    listing('dev', 'whole', OTHER),
    listing('test', 'whole', alias('latest', RELEASE)),
    listing('prod', 'whole', moved),
  ]);
  expect(rows.find(({ name }) => name === 'latest')).toMatchObject({
    digest: RELEASE.digest,
    cells: [
      { state: 'absent' },
      { state: 'same' },
      { state: 'other-image', digest: OTHER.digest },
    ],
  });
});

it('takes for a difference only what is known to be one', () => {
  const differences = (state: ListingState, ...tags: AcrTag[]) =>
    makeMatrix([
      listing('dev', 'whole', RELEASE),
      listing('prod', state, ...tags),
    ])
      .rows.filter(isDifferent)
      .map(({ name }) => name);
  expect(differences('whole', RELEASE)).toEqual([]);
  expect(differences('filling')).toEqual([]);
  // What `dev` does not have is known: its list is whole.
  expect(differences('filling', alias('stable', RELEASE))).toEqual(['stable']);
  expect(differences('whole')).toEqual(['1.4.2']);
  expect(differences('whole', alias('1.4.2', OTHER))).toEqual(['1.4.2']);
});

it('takes no time over many tags', () => {
  const tags = makeTags(12_000);
  // Of the processor: on a busy machine a test also waits for that.
  const start = process.cpuUsage();
  const { rows } = makeMatrix([
    listing('dev', 'whole', ...tags),
    listing('test', 'whole', ...tags),
    listing('prod', 'whole', ...tags.slice(0, 11_000)),
  ]);
  const microseconds = process.cpuUsage(start).user;
  expect(microseconds).toBeLessThan(1_000_000);
  expect(rows).toHaveLength(12_000);
  expect(rows.filter(isDifferent)).toHaveLength(1_000);
});

it('leaves out what is known to be no image', () => {
  const { rows } = makeMatrix(
    [listing('dev', 'whole', RELEASE, OTHER), listing('prod', 'whole', OTHER)],
    digest => digest !== OTHER.digest,
  );
  expect(rows.map(({ name }) => name)).toEqual(['1.4.2']);
});
