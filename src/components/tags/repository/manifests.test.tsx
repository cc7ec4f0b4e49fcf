/** What stands beside a tag because its manifest tells it. */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AcrError,
  AcrManifestProperties,
  AcrTag,
} from 'backstage-plugin-acr-common';
import {
  FakeAcrApi,
  makeTag,
  makeTags,
} from 'backstage-plugin-acr-testing/fakes';
import { renderPage } from '../../../__testUtils__/renderPage';
import { findRows, rowOf } from '../../../__testUtils__/tagRows';

const INDEX = 'application/vnd.oci.image.index.v1+json';

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
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    ...properties,
  };
}

async function show(api: FakeAcrApi) {
  const user = userEvent.setup();
  await renderPage(api, 'team/api');
  await findRows();
  return user;
}

it('shows the size and the platform of an image', async () => {
  const [small, large] = [makeTag('small', 1), makeTag('large', 2)];
  const api = new FakeAcrApi([[small, large]]);
  api.manifestPages = [
    [
      manifestOf(small, { size: 4_100_000 }),
      manifestOf(large, {
        size: 928_412_345,
        platform: { os: 'windows', architecture: 'amd64' },
      }),
    ],
  ];
  await show(api);
  expect(await screen.findByText('4.1 MB')).toBeVisible();
  expect(within(rowOf('large')).getByText('928.4 MB')).toBeVisible();
  expect(within(rowOf('large')).getByText('windows/amd64')).toBeVisible();
});

it('asks for the platforms of an index anew with the tags', async () => {
  const tag = makeTag('1.0.0', 1);
  const api = new FakeAcrApi([[tag]]);
  const index = manifestOf(tag, { mediaType: INDEX });
  api.manifestPages = [[index]];
  const platforms = [{ os: 'linux', architecture: 'arm64' }];
  const read = jest
    .spyOn(api, 'getManifestProperties')
    .mockRejectedValueOnce(
      new AcrError({ kind: 'throttled' }, { message: 'No' }),
    )
    .mockResolvedValue({ ...index, platforms });
  const user = await show(api);
  const row = () => within(rowOf('1.0.0'));
  expect(await row().findByText('several')).toBeVisible();
  await waitFor(() => expect(read).toHaveBeenCalledTimes(1));
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  await waitFor(() => expect(row().queryByText('several')).toBeNull());
  expect(row().getByText('linux/arm64')).toBeVisible();
  expect(read).toHaveBeenCalledTimes(2);
});

it('shows the platforms of an index, and no size', async () => {
  const tag = makeTag('multi', 1);
  const api = new FakeAcrApi([[tag, { ...tag, name: 'latest' }]]);
  const platforms = ['amd64', 'arm64', 's390x', 'arm64'].map(architecture => ({
    os: 'linux',
    architecture,
  }));
  api.manifestPages = [
    [manifestOf(tag, { mediaType: INDEX, size: 1_609, platforms })],
  ];
  await show(api);
  const shown = await screen.findAllByTitle(
    'linux/amd64, linux/arm64, linux/s390x',
  );
  expect(shown.map(item => item.textContent)).toEqual([
    'linux/amd64 +2',
    'linux/amd64 +2',
  ]);
  expect(
    within(rowOf('multi')).getByTitle(
      'An index of several images has no size of its own',
    ),
  ).toBeVisible();
  expect(api.askedProperties).toEqual([tag.digest]);
});

it('marks what is locked or quarantined', async () => {
  const [a, b, c] = [makeTag('a', 1), makeTag('b', 2), makeTag('c', 3)];
  const api = new FakeAcrApi([[a, { ...b, isLocked: true }, c]]);
  api.manifestPages = [
    [manifestOf(a, { isLocked: true }), manifestOf(c, { isQuarantined: true })],
  ];
  await show(api);
  expect(await screen.findByText('quarantined')).toBeVisible();
  expect(within(rowOf('a')).getByText('locked')).toBeVisible();
  expect(within(rowOf('b')).getByText('locked')).toBeVisible();
  expect(within(rowOf('c')).queryByText('locked')).toBeNull();
});

it('asks for no manifest before the first tags are there', async () => {
  const api = new FakeAcrApi([makeTags(2)]);
  api.hold();
  await renderPage(api, 'team/api');
  await waitFor(() => expect(api.asked).toEqual([0]));
  expect(api.askedManifests).toEqual([]);
  api.release();
  await waitFor(() => expect(api.askedManifests).toEqual([0]));
});

it('reads no further than the rows on screen need', async () => {
  const tags = makeTags(60).reverse();
  const api = new FakeAcrApi([tags]);
  const manifests = tags.map((tag, index) =>
    manifestOf(tag, { size: 1e6 * (60 - index) }),
  );
  api.manifestPages = [
    manifests.slice(0, 20),
    manifests.slice(20, 40),
    manifests.slice(40),
  ];
  const user = await show(api);
  expect(await screen.findByText('60 MB')).toBeVisible();
  expect(api.askedManifests).toEqual([0]);

  await user.click(screen.getByRole('button', { name: 'Next page' }));
  expect(await screen.findByText('40 MB')).toBeVisible();
  expect(api.askedManifests).toEqual([0, 1]);

  // To sort by size all sizes are needed.
  await user.click(screen.getByRole('button', { name: 'Size' }));
  await user.click(screen.getByRole('button', { name: 'Size' }));
  expect(await screen.findByText('1 MB')).toBeVisible();
  expect(api.askedManifests).toEqual([0, 1, 2]);
});

it('says why sizes are missing, and leaves the rows', async () => {
  const tag = makeTag('1.0.0', 1);
  const api = new FakeAcrApi([[tag]]);
  api.manifestPages = [
    new AcrError({ kind: 'html-answer' }, { message: 'html' }),
  ];
  const user = await show(api);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Sizes and platforms could not be read: A web page came back, not the registry’s answer',
  );
  expect(rowOf('1.0.0')).toBeVisible();

  api.manifestPages = [[manifestOf(tag, { size: 5e6 })]];
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('5 MB')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('reads the manifests anew with the tags', async () => {
  const tag = makeTag('1.0.0', 1);
  const api = new FakeAcrApi([[tag]]);
  const user = await show(api);
  const pushed = makeTag('2.0.0', 2);
  api.pages = [[tag, pushed]];
  api.manifestPages = [[manifestOf(pushed, { size: 7e6 })]];
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(await screen.findByText('7 MB')).toBeVisible();
});

describe('the choice of columns', () => {
  async function choose(
    user: ReturnType<typeof userEvent.setup>,
    ...columns: string[]
  ) {
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    for (const name of columns) {
      await user.click(screen.getByRole('menuitemcheckbox', { name }));
    }
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  }

  function headings() {
    return screen
      .getAllByRole('columnheader')
      .map(heading => heading.textContent);
  }

  it('hides and shows columns, but no marks', async () => {
    const tags = makeTags(3);
    const api = new FakeAcrApi([tags]);
    api.manifestPages = [tags.map(tag => manifestOf(tag))];
    const user = await show(api);
    await choose(user, 'Created', 'Size', 'Platform', 'Security');
    expect(headings()).toEqual(['Tag', 'Last modified', 'Manifest', 'Actions']);
    api.manifestPages = [
      [
        manifestOf(tags[0], { isQuarantined: true }),
        ...tags.slice(1).map(tag => manifestOf(tag)),
      ],
    ];
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(await screen.findByText('quarantined')).toBeVisible();

    await choose(user, 'Created');
    expect(headings()).toEqual([
      'Tag',
      'Created',
      'Last modified',
      'Manifest',
      'Actions',
    ]);
  });

  it('sorts by what is left when the sorted column is hidden', async () => {
    const tags = makeTags(2);
    const api = new FakeAcrApi([tags]);
    api.manifestPages = [
      [manifestOf(tags[0], { size: 9e6 }), manifestOf(tags[1], { size: 1e6 })],
    ];
    const user = await show(api);
    await screen.findByText('9 MB');
    await user.click(screen.getByRole('button', { name: 'Size' }));
    await choose(user, 'Size');
    expect(
      screen.getByRole('columnheader', { name: 'Last modified' }),
    ).toHaveAttribute('aria-sort', 'descending');
  });

  it('does not offer to hide the tag', async () => {
    const user = await show(new FakeAcrApi([makeTags(1)]));
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    expect(
      screen
        .getAllByRole('menuitemcheckbox')
        .map(item => [item.textContent, item.getAttribute('aria-checked')]),
    ).toEqual([
      ['Created', 'true'],
      ['Last modified', 'true'],
      ['Manifest', 'true'],
      ['Security', 'true'],
      ['Size', 'true'],
      ['Platform', 'true'],
      // Those cost requests of their own.
      ['Commit', 'false'],
      ['Build', 'false'],
      ['Signed', 'false'],
    ]);
  });
});
