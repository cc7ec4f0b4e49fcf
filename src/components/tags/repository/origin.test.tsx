/** Columns that a user has to ask for: commit, build and signature. */
import { configApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcrError, AcrTag } from 'backstage-plugin-acr-common';
import {
  digestOf,
  FakeAcrApi,
  IMAGE_TYPE,
  INDEX_TYPE,
  makeConfig,
  makeDescriptor,
  makeImageManifest,
  makeTag,
  makeTags,
  NO_CONTENT_ENDPOINT,
} from 'backstage-plugin-acr-testing/fakes';
import { CountedAcrApi } from '../../../__testUtils__/CountedAcrApi';
import { FakeIntersections } from '../../../__testUtils__/FakeIntersections';
import { pageOf } from '../../../__testUtils__/renderPage';
import { findRows, rowOf } from '../../../__testUtils__/tagRows';

const AZURE = 'com.azure.dev.image';
const LABELS = {
  [`${AZURE}.build.sourceversion`]: '65e4cebc532fe0742c03560caba970245d02fd5f',
  [`${AZURE}.build.repository.uri`]:
    'https://dev.azure.com/example/shop/_git/api',
  [`${AZURE}.build.definitionname`]: 'api-ci',
  [`${AZURE}.build.buildnumber`]: '20260716.4',
  [`${AZURE}.build.builduri`]: 'vstfs:///Build/Build/1293',
  [`${AZURE}.system.teamfoundationcollectionuri`]:
    'https://dev.azure.com/example/',
  [`${AZURE}.system.teamproject`]: 'shop',
};
const TAGS = makeTags(3);
const [OLDEST, , NEWEST] = TAGS;

/** The newest image says everything of itself, the others nothing. */
function makeApi(tags: AcrTag[] = TAGS): CountedAcrApi {
  const api = new CountedAcrApi([tags]);
  const time = new Date('2026-01-01T00:00:00Z');
  api.manifestPages = [
    tags.map(({ digest }) => ({
      digest,
      mediaType: IMAGE_TYPE,
      size: 5_000_000,
      createdAt: time,
      updatedAt: time,
      isLocked: false,
      isQuarantined: false,
    })),
  ];
  const silent = makeImageManifest([]).config;
  const telling = { ...silent, digest: digestOf('c1') };
  api.content.configs = {
    [silent.digest]: makeConfig(),
    [telling.digest]: makeConfig({ labels: LABELS }),
  };
  api.content.manifests = Object.fromEntries(
    tags.map(tag => [
      tag.digest,
      makeImageManifest([], { config: tag === NEWEST ? telling : silent }),
    ]),
  );
  return api;
}

const user = userEvent.setup();

async function open(api: FakeAcrApi, listing = 'automatic') {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [
          configApiRef,
          mockApis.config({ data: { acr: { security: { listing } } } }),
        ],
      ]}
    >
      {pageOf(api, 'team/api')}
    </TestApiProvider>,
  );
  await findRows();
}

async function choose(...columns: string[]) {
  await user.click(screen.getByRole('button', { name: 'Columns' }));
  for (const name of columns) {
    await user.click(
      await screen.findByRole('menuitemcheckbox', { name, checked: false }),
    );
  }
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
}

/** The cell of a tag below a heading. */
function cellOf(tag: AcrTag, heading: string) {
  const at = screen
    .getAllByRole('columnheader')
    .findIndex(({ textContent }) => textContent === heading);
  return rowOf(tag.name).children[at] as HTMLElement;
}

it('are not there, and ask for nothing, until they are chosen', async () => {
  const api = makeApi();
  await open(api);
  await waitFor(() => expect(api.count('referrers')).toBe(3));
  expect(
    screen.getAllByRole('columnheader').map(({ textContent }) => textContent),
  ).toEqual([
    'Tag',
    'Created',
    'Last modified',
    'Manifest',
    'Security',
    'Size',
    'Platform',
    'Actions',
  ]);
  expect(api.count('manifest')).toBe(0);
});

it('tell the commit and the build, with links to both', async () => {
  const api = makeApi();
  await open(api);
  await choose('Commit', 'Build');
  const commit = await within(cellOf(NEWEST, 'Commit')).findByRole('link');
  expect(commit).toHaveTextContent('65e4cebc532f');
  expect(commit).toHaveAttribute(
    'href',
    'https://dev.azure.com/example/shop/_git/api/commit/65e4cebc532fe0742c03560caba970245d02fd5f',
  );
  const build = within(cellOf(NEWEST, 'Build')).getByRole('link');
  expect(build).toHaveTextContent('api-ci 20260716.4');
  expect(build).toHaveAttribute(
    'href',
    'https://dev.azure.com/example/shop/_build/results?buildId=1293',
  );
  await waitFor(() =>
    expect(cellOf(OLDEST, 'Commit')).toHaveTextContent(
      '–The image does not say',
    ),
  );
  expect(cellOf(OLDEST, 'Build')).toHaveTextContent('–The image does not say');
  expect(api.count('manifest')).toBe(3);
});

it('read an image when its row comes into view', async () => {
  const intersections = new FakeIntersections();
  const api = makeApi();
  await open(api);
  await choose('Commit');
  act(() => intersections.show([rowOf(NEWEST.name)]));
  await within(cellOf(NEWEST, 'Commit')).findByRole('link');
  expect(api.count('manifest')).toBe(1);
  expect(cellOf(OLDEST, 'Commit')).toHaveTextContent(
    '…Reading what the image says of itself',
  );
  intersections.end();
});

it('say of an index what the image says that its page opens with', async () => {
  const api = makeApi();
  const [amd64, arm64] = [digestOf('a1'), digestOf('a2')];
  const image = api.content.manifests![NEWEST.digest];
  api.content.manifests = {
    ...api.content.manifests,
    [NEWEST.digest]: {
      kind: 'index',
      mediaType: INDEX_TYPE,
      annotations: {},
      images: [
        {
          ...makeDescriptor('a2'),
          platform: { os: 'linux', architecture: 'arm64' },
        },
        {
          ...makeDescriptor('a1'),
          platform: { os: 'linux', architecture: 'amd64' },
        },
      ],
      others: [],
    },
    [amd64]: image,
  };
  await open(api);
  await choose('Commit');
  expect(
    await within(cellOf(NEWEST, 'Commit')).findByText('65e4cebc532f'),
  ).toBeVisible();
  expect(api.requests).not.toContainEqual({ kind: 'manifest', digest: arm64 });
});

it('say once that there is no endpoint for content', async () => {
  const api = makeApi();
  api.content.manifests = Object.fromEntries(
    TAGS.map(({ digest }) => [digest, NO_CONTENT_ENDPOINT]),
  );
  await open(api);
  await choose('Commit');
  const note = await screen.findByRole('alert');
  expect(note).toHaveTextContent('Commits and builds could not be read: ');
  expect(cellOf(NEWEST, 'Commit')).toHaveTextContent('–Could not be read');
  const before = makeApi();
  api.content = before.content;
  await user.click(within(note).getByRole('button', { name: 'Try again' }));
  expect(
    await within(cellOf(NEWEST, 'Commit')).findByText('65e4cebc532f'),
  ).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('take a configuration that cannot be read for no answer', async () => {
  const api = makeApi();
  api.content.configs = {};
  await open(api);
  await choose('Commit');
  await waitFor(() =>
    expect(cellOf(NEWEST, 'Commit')).toHaveTextContent('–Could not be read'),
  );
});

it('say of one image in its row that it could not be read', async () => {
  const api = makeApi();
  api.content.manifests![OLDEST.digest] = new AcrError(
    { kind: 'content-unknown' },
    { message: 'Gone' },
  );
  await open(api);
  await choose('Commit');
  await within(cellOf(NEWEST, 'Commit')).findByRole('link');
  await waitFor(() =>
    expect(cellOf(OLDEST, 'Commit')).toHaveTextContent('–Could not be read'),
  );
  expect(screen.queryByRole('alert')).toBeNull();
});

describe('the signature', () => {
  const signature = makeDescriptor('51', {
    artifactType: 'application/vnd.cncf.notary.signature',
  });
  const sbom = makeDescriptor('5b', { artifactType: 'application/spdx+json' });
  const { artifactType: _hidden, ...untyped } = sbom;

  it.each([
    [
      'is attached',
      [[signature]],
      'signature attached, Present; nobody has verified it here',
    ],
    ['is none among what is attached', [[sbom]], '–None is attached'],
    ['is none where nothing is attached', [[]], '–None is attached'],
    [
      'may be what does not say what it is',
      [[untyped]],
      '–Not known whether a signature is attached',
    ],
    [
      'may be among what is not read',
      [[sbom], [signature]],
      '–Not known whether a signature is attached',
    ],
    [
      'is not known where the list could not be read',
      [new AcrError({ kind: 'refused', status: 418 }, { message: 'No' })],
      '–Not known whether a signature is attached',
    ],
    [
      'is not known without an endpoint for content',
      [NO_CONTENT_ENDPOINT],
      '–Not known whether a signature is attached',
    ],
  ])('%s', async (_what, referrers, text) => {
    const api = makeApi([NEWEST]);
    api.content.referrers = { [NEWEST.digest]: referrers };
    await open(api);
    await choose('Signed');
    await waitFor(() =>
      expect(cellOf(NEWEST, 'Signed')).toHaveTextContent(text),
    );
  });

  it('costs no request', async () => {
    const api = makeApi();
    await open(api);
    await waitFor(() =>
      expect(screen.getAllByText(/^not scanned/)).toHaveLength(3),
    );
    const before = [...api.requests];
    await choose('Signed');
    await waitFor(() =>
      expect(cellOf(NEWEST, 'Signed')).toHaveTextContent('–None is attached'),
    );
    expect(api.requests).toEqual(before);
  });

  it('is told by the tag that cosign keeps it under', async () => {
    const tag = makeTag(
      `sha256-${NEWEST.digest.slice('sha256:'.length)}.sig`,
      9,
    );
    await open(makeApi([...TAGS, tag]));
    await choose('Signed');
    await waitFor(() =>
      expect(cellOf(NEWEST, 'Signed')).toHaveTextContent('signature attached'),
    );
    expect(cellOf(OLDEST, 'Signed')).toHaveTextContent('–None is attached');
  });

  it('waits to be looked up where the configuration says so', async () => {
    const api = makeApi();
    await open(api, 'on-demand');
    await choose('Signed');
    await waitFor(() =>
      expect(cellOf(NEWEST, 'Signed')).toHaveTextContent('–Not looked up yet'),
    );
    await user.click(screen.getByRole('button', { name: 'Look up security' }));
    await waitFor(() =>
      expect(cellOf(NEWEST, 'Signed')).toHaveTextContent('–None is attached'),
    );
  });

  it('is no column where nothing is ever listed', async () => {
    await open(makeApi(), 'off');
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await screen.findByRole('menuitemcheckbox', { name: 'Commit' });
    expect(
      screen.queryByRole('menuitemcheckbox', { name: 'Signed' }),
    ).toBeNull();
  });
});
