/** What is said of tags that are no usual ones, as Azure's registries have them. */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AcrError,
  AcrManifestProperties,
  AcrTag,
} from 'backstage-plugin-acr-common';
import {
  FakeAcrApi,
  IMAGE_TYPE,
  INDEX_TYPE,
  makeDescriptor,
  makeTag,
} from 'backstage-plugin-acr-testing/fakes';
import { renderPage } from '../../../__testUtils__/renderPage';
import { findRows, rowOf, shownTags } from '../../../__testUtils__/tagRows';

const CACHE_CONFIG = 'application/vnd.buildkit.cacheconfig.v0';

const [IMAGE, CACHE] = [makeTag('1.0.0', 1), makeTag('buildcache', 2)];

function manifestOf(
  { digest, createdAt, updatedAt }: AcrTag,
  properties: Partial<AcrManifestProperties> = {},
): AcrManifestProperties {
  return {
    digest,
    createdAt,
    updatedAt,
    isLocked: false,
    isQuarantined: false,
    mediaType: IMAGE_TYPE,
    size: 4_100_000,
    platform: { os: 'linux', architecture: 'amd64' },
    ...properties,
  };
}

/** A repository of an image and a cache, which lists layers as an index does. */
function makeCacheApi(cache: Partial<AcrManifestProperties>) {
  const api = new FakeAcrApi([[IMAGE, CACHE]]);
  api.manifestPages = [
    [
      manifestOf(IMAGE),
      manifestOf(CACHE, { platform: undefined, size: 679, ...cache }),
    ],
  ];
  api.content.manifests = {
    [CACHE.digest]: {
      kind: 'index',
      mediaType: INDEX_TYPE,
      images: [
        makeDescriptor('b', { size: 2_811_969 }),
        makeDescriptor('d', { mediaType: CACHE_CONFIG, size: 1_654 }),
      ],
      others: [],
      annotations: {},
    },
  };
  return api;
}

async function show(api: FakeAcrApi) {
  const user = userEvent.setup();
  await renderPage(api, 'team/api');
  await findRows();
  return user;
}

const HINT = 'What BuildKit keeps for the next build: no image to run';

describe('a build cache', () => {
  it.each<[what: string, cache: Partial<AcrManifestProperties>, size: string]>([
    ['an index', { mediaType: INDEX_TYPE }, '2.8 MB'],
    ['an image', { configMediaType: CACHE_CONFIG, size: 1_234_567 }, '1.2 MB'],
  ])(
    'in the form of %s is called so, with its size alone',
    async (_form, cache, size) => {
      await show(makeCacheApi(cache));
      const row = within(rowOf('buildcache'));
      expect(await row.findByText('build cache')).toBeVisible();
      expect(row.getByText(size)).toBeVisible();
      expect(row.getByText('–').parentElement).toHaveAttribute('title', HINT);
      expect(row.queryByText(/scanned|several|linux/)).toBeNull();
      expect(
        await within(rowOf('1.0.0')).findByText(/^not scanned/),
      ).toBeVisible();
    },
  );

  it.each<
    [what: string, cache: Partial<AcrManifestProperties>, asked: string[]]
  >([
    [
      'one request for each API as an index',
      { mediaType: INDEX_TYPE },
      [CACHE.digest],
    ],
    ['none as an image', { configMediaType: CACHE_CONFIG }, []],
  ])('costs %s', async (_what, cache, asked) => {
    const api = makeCacheApi(cache);
    await show(api);
    await screen.findByText('build cache');
    expect(api.askedProperties).toEqual(asked);
    expect(api.askedContent.filter(digest => digest === CACHE.digest)).toEqual(
      asked,
    );
  });

  it('is not asked for reports, where the list tells what it is', async () => {
    const api = makeCacheApi({ configMediaType: CACHE_CONFIG });
    const list = jest.spyOn(api, 'listCompanions');
    await show(api);
    await within(rowOf('1.0.0')).findByText(/^not scanned/);
    expect(list.mock.calls.map(([, digest]) => digest)).not.toContain(
      CACHE.digest,
    );
  });

  it('is not among what nobody scanned', async () => {
    const user = await show(makeCacheApi({ mediaType: INDEX_TYPE }));
    await screen.findByText('build cache');
    await within(rowOf('1.0.0')).findByText(/^not scanned/);
    await user.click(await screen.findByLabelText('Security'));
    await user.click(
      await screen.findByRole('option', { name: 'Not scanned' }),
    );
    await waitFor(() => expect(shownTags()).toEqual(['1.0.0']));
  });

  it('is an index as any other, where nobody can look into it', async () => {
    const api = makeCacheApi({ mediaType: INDEX_TYPE });
    api.content = {};
    await show(api);
    await waitFor(() => expect(api.askedContent).toEqual([CACHE.digest]));
    await waitFor(() => expect(screen.queryByText('several')).toBeNull());
    expect(screen.queryByText('build cache')).toBeNull();
    const row = within(rowOf('buildcache'));
    expect(
      row.getByTitle('An index of several images has no size of its own'),
    ).toBeVisible();
  });
});

it('says of which tag another one is a patch', async () => {
  const api = new FakeAcrApi([
    ['3.11', '3.11-1', '3.10', '3.10-rc.1', '4.0-1', '20240111-patched'].map(
      makeTag,
    ),
  ]);
  await show(api);
  expect(within(rowOf('3.11-1')).getByText('patch of 3.11')).toBeVisible();
  expect(
    within(rowOf('20240111-patched')).getByText('patch of 20240111'),
  ).toBeVisible();
  expect(screen.getAllByText(/^patch of/)).toHaveLength(2);
});

describe('what is not readable', () => {
  it('is marked, be it of the tag or of the manifest', async () => {
    const [tag, other] = [makeTag('a', 1), makeTag('b', 2)];
    const api = new FakeAcrApi([
      [{ ...tag, isReadDisabled: true }, other, IMAGE],
    ]);
    api.manifestPages = [
      [
        manifestOf(tag),
        manifestOf(other, { isReadDisabled: true }),
        manifestOf(IMAGE),
      ],
    ];
    await show(api);
    expect(
      await within(rowOf('b')).findByText('reading disabled'),
    ).toBeVisible();
    expect(
      within(rowOf('a')).getByTitle(
        'Its attribute readEnabled is off: nobody can pull it',
      ),
    ).toBeVisible();
    expect(screen.getAllByText('reading disabled')).toHaveLength(2);
  });

  it('is said in the cell of security where reading it is refused', async () => {
    const api = new FakeAcrApi([[{ ...IMAGE, isReadDisabled: true }]]);
    api.manifestPages = [[manifestOf(IMAGE)]];
    const refused = new AcrError({ kind: 'read-disabled' }, { message: '405' });
    api.content = { referrers: { [IMAGE.digest]: [refused] } };
    await show(api);
    const row = within(rowOf('1.0.0'));
    expect(await row.findByText('could not be read')).toHaveAttribute(
      'title',
      'Reading is disabled',
    );
  });
});

describe('a tag without a manifest', () => {
  const GHOST = makeTag('ghost', 3);

  it('is marked once all manifests are known; the rest stands', async () => {
    const api = new FakeAcrApi([[GHOST, IMAGE]]);
    api.manifestPages = [[manifestOf(IMAGE)], [manifestOf(makeTag('x', 1))]];
    await show(api);
    expect(
      await within(rowOf('ghost')).findByText('no manifest'),
    ).toBeVisible();
    expect(
      within(rowOf('ghost')).getByTitle(
        'The registry has the tag, but not the manifest that it points to',
      ),
    ).toBeVisible();
    expect(screen.getAllByText('no manifest')).toHaveLength(1);
    expect(within(rowOf('1.0.0')).getByText('4.1 MB')).toBeVisible();
    expect(api.askedManifests).toEqual([0, 1]);
  });

  it('is not told where the list could not be read to its end', async () => {
    const api = new FakeAcrApi([[GHOST, IMAGE]]);
    const broken = new AcrError(
      { kind: 'refused', status: 403 },
      { message: '' },
    );
    api.manifestPages = [[manifestOf(IMAGE)], broken];
    await show(api);
    await screen.findByText(/was refused/);
    expect(screen.queryByText('no manifest')).toBeNull();
  });

  it('is not told of a tag that is as young as the list', async () => {
    const now = new Date();
    const young = { ...GHOST, createdAt: now, updatedAt: now };
    const api = new FakeAcrApi([[young, IMAGE]]);
    api.manifestPages = [[manifestOf(IMAGE)]];
    await show(api);
    await within(rowOf('1.0.0')).findByText('4.1 MB');
    expect(screen.queryByText('no manifest')).toBeNull();
  });
});
