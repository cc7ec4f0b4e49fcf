import {
  entityRouteRef,
  EntityProvider,
} from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import {
  AcrApi,
  AcrError,
  AcrManifestProperties,
  AcrRegistriesApi,
  AcrTag,
} from 'backstage-plugin-acr-common';
import { ScanReportSource } from 'backstage-plugin-acr-common/reports';
import {
  FakeAcrApi,
  IMAGE_TYPE,
  INDEX_TYPE,
  makeCandidate,
  makeDescriptor,
  makeImageManifest,
  makeTag,
  makeTags,
  NO_CONTENT_ENDPOINT,
} from 'backstage-plugin-acr-testing/fakes';
import { FakeRegistries } from '../../../__testUtils__/FakeRegistries';
import { FakeRepositories } from '../../../__testUtils__/FakeRepositories';
import { makeEntity } from '../../../__testUtils__/renderPage';
import { TestFrame } from '../../../__testUtils__/TestFrame';
import { acrRegistriesApiRef, scanReportSourceRef } from '../../../apis/refs';
import { formatsOf } from '../../../formats/formats';
import { AcrPage } from '../tab/AcrPage';
import { AcrImagesCard } from './AcrImagesCard';

const formats = formatsOf('en');

const RELEASE = makeTag('1.5.0', 9);
const OLDER = makeTag('1.4.9', 5);
/** Made long ago, moved from release to release. */
const LATEST = {
  ...RELEASE,
  name: 'latest',
  createdAt: makeTag('', 1).createdAt,
};
const TAB = '/catalog/default/component/api/acr';
const ALL_IN_TAB = `${TAB}?acr-repository=*`;

/** The registry's word on the image of a tag, which was pushed for it. */
function manifestOf(
  { digest, updatedAt }: AcrTag,
  rest: Partial<AcrManifestProperties> = {},
): AcrManifestProperties {
  return {
    digest,
    createdAt: updatedAt,
    updatedAt,
    mediaType: IMAGE_TYPE,
    size: 28_400_000,
    isLocked: false,
    isQuarantined: false,
    ...rest,
  };
}

/** A repository that also counts the tags that are read by themselves. */
class Repository extends FakeAcrApi {
  readonly askedTags: string[] = [];

  constructor(...pages: Array<AcrTag[] | Error>) {
    super(pages);
    this.manifestPages = pages.map(page =>
      Array.isArray(page) ? page.map(tag => manifestOf(tag)) : page,
    );
  }

  async getTag(repository: string, name: string) {
    this.askedTags.push(name);
    return super.getTag(repository, name);
  }
}

interface Shown {
  repositories?: string;
  registries?: AcrRegistriesApi;
  source?: ScanReportSource;
  page?: JSX.Element;
}

function elementOf({ page = <AcrImagesCard />, ...shown }: Shown, api: AcrApi) {
  const { repositories = 'team/api', source } = shown;
  const { registries = new FakeRegistries({ dev: api }) } = shown;
  return (
    <TestApiProvider
      apis={[
        [acrRegistriesApiRef, registries],
        ...(source ? [[scanReportSourceRef, source] as const] : []),
      ]}
    >
      <EntityProvider entity={makeEntity(repositories)}>
        <TestFrame>{page}</TestFrame>
      </EntityProvider>
    </TestApiProvider>
  );
}

const OPTIONS = {
  mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
};

function show(api: AcrApi, shown: Shown = {}) {
  return renderInTestApp(elementOf(shown, api), OPTIONS);
}

function block(name = 'team/api') {
  return screen.findByRole('region', { name });
}

/** What a block tells, by its names, once all is read. */
async function facts(name?: string) {
  const section = await block(name);
  await within(section).findAllByRole('term');
  await waitFor(() => expect(section).not.toHaveTextContent('…'));
  const names = within(section).getAllByRole('term');
  const values = within(section).getAllByRole('definition');
  return Object.fromEntries(
    names.map(({ textContent }, at) => [textContent, values[at].textContent]),
  );
}

function tabLink() {
  return screen.getByRole('link', { name: 'All images' });
}

it('shows the newest image, what latest is, its age, size and findings', async () => {
  const api = new Repository([LATEST, RELEASE, OLDER]);
  api.content.manifests = { [RELEASE.digest]: makeImageManifest([]) };
  await show(api);
  expect(await screen.findByText('Container images')).toBeVisible();
  const exact = formats.exactTime(RELEASE.updatedAt);
  expect(await facts()).toEqual({
    'Newest image': '1.5.0 Also tagged latest',
    'Tag latest': 'The newest image, also tagged 1.5.0',
    Pushed: `${formats.relativeTime(RELEASE.updatedAt)}, ${exact}`,
    Size: '28.4 MB',
    Security: 'not scanned, There is no report of a scan',
  });
  expect(screen.getByTitle(exact)).toBeVisible();
});

it('says of which tag the newest image is a patch', async () => {
  const patch = makeTag('1.5.0-1', 10);
  await show(new Repository([patch, RELEASE]));
  expect(await facts()).toMatchObject({
    'Newest image': '1.5.0-1 · patch of 1.5.0',
  });
});

it.each<[form: string, rest: Partial<AcrManifestProperties>]>([
  ['an index', { mediaType: INDEX_TYPE, size: 679 }],
  ['an image', { configMediaType: 'application/vnd.buildkit.cacheconfig.v0' }],
])('takes no build cache for an image: %s', async (_form, rest) => {
  const cache = makeTag('buildcache', 12);
  const api = new Repository([cache, RELEASE]);
  api.manifestPages = [[manifestOf(cache, rest), manifestOf(RELEASE)]];
  api.content.manifests = {
    [RELEASE.digest]: makeImageManifest([]),
    [cache.digest]: {
      kind: 'index',
      mediaType: INDEX_TYPE,
      images: [
        makeDescriptor('d', {
          mediaType: 'application/vnd.buildkit.cacheconfig.v0',
        }),
      ],
      others: [],
      annotations: {},
    },
  };
  await show(api);
  expect(await facts()).toMatchObject({
    'Newest image': '1.5.0',
    Size: '28.4 MB',
  });
});

describe('the newest release', () => {
  const BRANCH = makeTag('main-9f1c2ab', 12);

  /** What follows its tag: how long ago that was made, and exactly when. */
  function made({ createdAt }: AcrTag) {
    const ago = formats.relativeTime(createdAt);
    return ` · ${ago}, ${formats.exactTime(createdAt)}`;
  }

  it('stands beside the newest image, if that is another', async () => {
    const old = makeTag('1.4.10', 11);
    const minor = { ...RELEASE, name: '1.5' };
    await show(new Repository([BRANCH, old, LATEST, minor, RELEASE, OLDER]));
    expect(await facts()).toMatchObject({
      'Newest image': 'main-9f1c2ab',
      'Newest release': `1.5.0 Also tagged 1.5${made(RELEASE)}`,
      'Tag latest': 'An older image, also tagged 1.5, 1.5.0',
    });
    expect(screen.getByRole('link', { name: '1.5.0' })).toHaveAttribute(
      'href',
      `${TAB}?acr-image=1.5.0`,
    );
  });

  it('is not told where the newest image is that, by any of its tags', async () => {
    await show(new Repository([{ ...RELEASE, name: 'main' }, RELEASE, OLDER]));
    expect(await facts()).not.toHaveProperty('Newest release');
  });

  it('is told with its last patch', async () => {
    const patch = makeTag('1.5.0-1', 10);
    await show(new Repository([BRANCH, patch, RELEASE]));
    expect(await facts()).toMatchObject({
      'Newest release': `1.5.0-1 · patch of 1.5.0${made(patch)}`,
    });
  });

  it('is no release candidate, and no build', async () => {
    const others = [makeTag('1.6.0-rc.1', 8), makeTag('77', 7)];
    await show(new Repository([BRANCH, ...others]));
    expect(await facts()).not.toHaveProperty('Newest release');
  });

  it('costs no request, and is said to be of those that were read', async () => {
    const api = new Repository([BRANCH, RELEASE], [makeTag('2.0.0', 1)]);
    await show(api);
    expect(await facts()).toMatchObject({
      'Newest release': `1.5.0${made(RELEASE)}Among the tags changed last`,
    });
    expect(api.asked).toEqual([0]);
    expect(api.askedProperties).toEqual([BRANCH.digest]);
    expect(api.askedTags).toEqual(['latest']);
  });
});

it('leads to the image and to the tab', async () => {
  await show(new Repository([LATEST, RELEASE]));
  await block();
  expect(await screen.findByRole('link', { name: '1.5.0' })).toHaveAttribute(
    'href',
    `${TAB}?acr-image=1.5.0`,
  );
  expect(tabLink()).toHaveAttribute('href', TAB);
});

it('leads to a tab at another path', async () => {
  await show(new Repository([RELEASE]), {
    page: <AcrImagesCard tabPath="/images" />,
  });
  expect(await screen.findByRole('link', { name: '1.5.0' })).toHaveAttribute(
    'href',
    '/catalog/default/component/api/images?acr-image=1.5.0',
  );
});

it('asks for one page of tags, and for nothing but the image that it shows', async () => {
  const api = new Repository([LATEST, RELEASE], [OLDER], makeTags(3));
  api.content.manifests = { [RELEASE.digest]: makeImageManifest([]) };
  await show(api);
  await facts();
  expect(api.asked).toEqual([0]);
  expect(api.askedManifests).toEqual([]);
  expect(api.askedProperties).toEqual([RELEASE.digest]);
  expect(api.askedReferrers).toEqual([RELEASE.digest]);
  expect(api.askedContent).toEqual([RELEASE.digest]);
  expect(api.askedTags).toEqual([]);
});

describe('a tag moved back to an image whose own tag is on another page', () => {
  const NOW = makeTag('', 10).updatedAt;
  const ROLLED_BACK = { ...LATEST, digest: OLDER.digest, updatedAt: NOW };

  /** What is asked of manifests, one after the other. */
  function repository(...moved: AcrTag[]) {
    const api = new Repository([...moved, RELEASE], [OLDER]);
    api.manifestPages = [[manifestOf(OLDER), manifestOf(RELEASE)]];
    return api;
  }

  it('makes that no newer', async () => {
    const api = repository(ROLLED_BACK, { ...ROLLED_BACK, name: 'stable' });
    await show(api);
    const pushed = formats.relativeTime(RELEASE.updatedAt);
    expect(await facts()).toMatchObject({
      'Newest image': '1.5.0',
      'Tag latest': 'An older image, also tagged stable',
      Pushed: expect.stringContaining(`${pushed}, `),
    });
    expect(api.askedProperties).toEqual([OLDER.digest, RELEASE.digest]);
    expect(api.askedReferrers).toEqual([RELEASE.digest]);
    expect(api.asked).toEqual([0]);
  });

  it('shows when that was pushed, if it is the only image', async () => {
    const api = new Repository([ROLLED_BACK]);
    api.manifestPages = [[manifestOf(OLDER)]];
    await show(api);
    const pushed = formats.relativeTime(OLDER.updatedAt);
    expect(await facts()).toMatchObject({
      'Newest image': 'latest',
      Pushed: expect.stringContaining(`${pushed}, `),
    });
    expect(api.askedProperties).toEqual([OLDER.digest]);
  });

  it('says nothing of its age before that is known', async () => {
    const api = repository(ROLLED_BACK);
    api.getManifestProperties = () => new Promise(() => {});
    await show(api);
    await within(await block()).findByText('Reading the tags');
    await waitFor(() => expect(api.asked).toEqual([0]));
    expect(screen.queryByRole('link', { name: 'latest' })).toBeNull();
  });

  it('asks few manifests if many tags were moved', async () => {
    const old = makeTags(8);
    const moved = old.map(tag => ({ ...tag, updatedAt: NOW }));
    const api = new Repository([...moved, RELEASE], old);
    api.manifestPages = [[...old, RELEASE].map(tag => manifestOf(tag))];
    await show(api);
    expect(await facts()).toMatchObject({ 'Newest image': '1.5.0' });
    expect(api.askedProperties).toEqual([
      ...old.slice(0, 4).map(({ digest }) => digest),
      RELEASE.digest,
    ]);
  });
});

it('lets the tab go on where it ended', async () => {
  const api = new Repository([LATEST, RELEASE], [OLDER]);
  const registries = new FakeRegistries({ dev: api });
  const { rerender } = await show(api, { registries });
  await facts();
  rerender(elementOf({ registries, page: <AcrPage /> }, api));
  expect(await screen.findByRole('link', { name: '1.4.9' })).toBeVisible();
  expect(api.asked).toEqual([0, 1]);

  // Many pages are not read anew for the card, however old they are.
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
  rerender(elementOf({ registries }, api));
  await facts();
  expect(api.asked).toEqual([0, 1]);
  jest.restoreAllMocks();
});

describe('latest', () => {
  it('may be an older image', async () => {
    const rolledBack = { ...RELEASE, name: 'latest', digest: OLDER.digest };
    await show(new Repository([rolledBack, RELEASE, OLDER]));
    expect(await facts()).toMatchObject({
      'Newest image': '1.5.0',
      'Tag latest': 'An older image, also tagged 1.4.9',
    });
    expect(
      screen.getByRole('link', { name: /^An older image/ }),
    ).toHaveAttribute('href', `${TAB}?acr-image=latest`);
  });

  it('is asked for alone if it was not changed for long', async () => {
    const api = new Repository([RELEASE], [makeTag('latest', 1)]);
    await show(api);
    expect(await facts()).toMatchObject({ 'Tag latest': 'An older image' });
    expect(api.askedTags).toEqual(['latest']);
    expect(api.asked).toEqual([0]);
  });

  it('may be no tag', async () => {
    const api = new Repository([RELEASE], [OLDER]);
    await show(api);
    expect(await facts()).toMatchObject({
      'Tag latest': 'There is no tag latest',
    });
  });

  it('is not asked for if all tags are there', async () => {
    const api = new Repository([RELEASE, OLDER]);
    await show(api);
    expect(await facts()).toMatchObject({
      'Tag latest': 'There is no tag latest',
    });
    expect(api.askedTags).toEqual([]);
  });

  it('may be the only tag', async () => {
    await show(new Repository([LATEST]));
    expect(await facts()).toMatchObject({
      'Newest image': 'latest',
      'Tag latest': 'The newest image',
    });
  });
});

it('gives an index no size of its own', async () => {
  const api = new Repository([RELEASE]);
  api.manifestPages = [[manifestOf(RELEASE, { mediaType: INDEX_TYPE })]];
  await show(api);
  expect(await facts()).toMatchObject({ Size: 'Differs by platform' });
});

it('says nothing of security where nobody is to be asked', async () => {
  const api = new Repository([RELEASE]);
  api.content.referrers = { [RELEASE.digest]: [NO_CONTENT_ENDPOINT] };
  await show(api);
  await waitFor(async () =>
    expect(await facts()).not.toHaveProperty('Security'),
  );
  expect(api.askedContent).toEqual([]);
});

it('shows findings of a source of the app’s own', async () => {
  const api = new Repository([RELEASE]);
  api.content.referrers = { [RELEASE.digest]: [NO_CONTENT_ENDPOINT] };
  const source: ScanReportSource = {
    listReports: async () => ({ candidates: [makeCandidate('1')] }),
    readReport: async () => ({
      kind: 'not-supported',
      problem: { code: 'format', name: 'Clair' },
    }),
    downloadReport: async () => new Blob(),
  };
  await show(api, { source });
  expect(await facts()).toMatchObject({
    Security:
      'report not supported, There is a report, in a form that is not read here',
  });
});

it('says in one line why a repository could not be read', async () => {
  const api = new Repository(
    new AcrError({ kind: 'permission-missing' }, { message: 'No' }),
  );
  await show(api);
  const section = await block();
  await within(section).findByText(/^The registry refused to list team\/api/);
  expect(
    within(section).getByRole('link', { name: 'Details' }),
  ).toHaveAttribute('href', TAB);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says that a repository is empty', async () => {
  await show(new Repository([]));
  expect(await screen.findByText('team/api has no tags yet')).toBeVisible();
});

it('says that there is nothing but what is attached', async () => {
  const signature = makeTag(`sha256-${'a'.repeat(64)}.sig`, 1);
  await show(new Repository([signature]));
  expect(
    await screen.findByText(/^There are only attached tags here/),
  ).toBeVisible();
});

it('says that a name in the annotation is malformed', async () => {
  await show(new Repository([]), { repositories: 'Team/API' });
  const section = await block('Team/API');
  expect(section).toHaveTextContent('The annotation names no repository');
  expect(
    within(section).getByRole('link', { name: 'Details' }),
  ).toHaveAttribute('href', TAB);
});

it('says that it reads as long as it does', async () => {
  const api = new Repository([RELEASE]);
  api.hold();
  await show(api);
  expect(await screen.findByRole('status')).toHaveTextContent(
    'Reading the tags',
  );
  api.release();
  expect(await facts()).toMatchObject({ 'Newest image': '1.5.0' });
});

describe('several repositories', () => {
  it('each have their own, with their registries', async () => {
    const dev = new FakeRepositories({ 'team/api': new Repository([RELEASE]) });
    const prod = new FakeRepositories({ 'team/api': new Repository([OLDER]) });
    const registries = new FakeRegistries({ dev, prod });
    await show(dev, {
      registries,
      repositories: 'team/api, prodregistry.azurecr.io/team/api',
    });
    const link = await screen.findByRole('link', { name: '1.4.9' });
    expect(link).toHaveAttribute(
      'href',
      `${TAB}?acr-repository=prod%3Ateam%2Fapi&acr-image=1.4.9`,
    );
    expect(await screen.findByRole('link', { name: '1.5.0' })).toHaveAttribute(
      'href',
      `${TAB}?acr-repository=dev%3Ateam%2Fapi&acr-image=1.5.0`,
    );
    expect(screen.getByText('The dev registry')).toBeVisible();
    expect(screen.getByText('The prod registry')).toBeVisible();
  });

  it('stand if one of them cannot be read', async () => {
    const api = new FakeRepositories({
      'team/api': new Repository([RELEASE]),
      'team/web': new Repository(
        new AcrError({ kind: 'repository-unknown' }, { message: 'No' }),
      ),
    });
    await show(api, { repositories: 'team/web, team/api' });
    const section = await block('team/web');
    await within(section).findByText(/^There is no repository team\/web/);
    expect(
      within(section).getByRole('link', { name: 'Details' }),
    ).toHaveAttribute('href', `${TAB}?acr-repository=dev%3Ateam%2Fweb`);
    expect(await screen.findByRole('link', { name: '1.5.0' })).toBeVisible();
    expect(screen.queryByText('The dev registry')).toBeNull();
  });

  it('are shown up to the fifth, and counted', async () => {
    const names = Array.from({ length: 8 }, (_, at) => `team/r${at}`);
    const clients = names.map(() => new Repository([RELEASE]));
    const api = new FakeRepositories(
      Object.fromEntries(names.map((name, at) => [name, clients[at]])),
    );
    await show(api, { repositories: names.join(', ') });
    await waitFor(() =>
      expect(screen.getAllByRole('link', { name: '1.5.0' })).toHaveLength(5),
    );
    expect(screen.getByRole('link', { name: 'and 3 more' })).toHaveAttribute(
      'href',
      ALL_IN_TAB,
    );
    expect(tabLink()).toHaveAttribute('href', ALL_IN_TAB);
    expect(clients.map(({ asked }) => asked.length)).toEqual([
      1, 1, 1, 1, 1, 0, 0, 0,
    ]);
  });
});
