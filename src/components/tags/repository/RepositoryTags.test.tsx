import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcrTag } from 'backstage-plugin-acr-common';
import {
  FakeAcrApi,
  makeTag,
  makeTags,
} from 'backstage-plugin-acr-testing/fakes';
import copyToClipboard from 'copy-to-clipboard';
import { renderPage } from '../../../__testUtils__/renderPage';
import { findRows, shownTags } from '../../../__testUtils__/tagRows';

// The browser's clipboard is out of jsdom's reach.
jest.mock('copy-to-clipboard', () => jest.fn(() => true));

/** A tag that points to the image of another one. */
function alias(name: string, of: AcrTag, day: number): AcrTag {
  return { ...makeTag(name, day), digest: of.digest };
}

/** The tags of the rows on screen, in order. */
async function showTags(...pages: AcrTag[][]) {
  const api = new FakeAcrApi(pages);
  const user = userEvent.setup();
  await renderPage(api, 'team/api');
  await findRows();
  return { api, user };
}

it('names the repository, its login server and the columns', async () => {
  await showTags([makeTag('1.0.0', 1)]);
  expect(screen.getByRole('heading', { name: 'team/api' })).toBeInTheDocument();
  expect(screen.getByText(/^myregistry\.azurecr\.io/)).toBeVisible();
  expect(
    screen.getAllByRole('columnheader').map(header => header.textContent),
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
});

it('shows the tags changed last first', async () => {
  await showTags([makeTag('old', 1), makeTag('new', 3), makeTag('mid', 2)]);
  expect(shownTags()).toEqual(['new', 'mid', 'old']);
});

// The direction stays from column to column: the newest, or highest, first.
it.each([
  ['Tag', ['1.10', '1.9', '1.2'], ['1.2', '1.9', '1.10']],
  ['Created', ['1.10', '1.2', '1.9'], ['1.9', '1.2', '1.10']],
  ['Manifest', ['1.9', '1.2', '1.10'], ['1.10', '1.2', '1.9']],
  ['Last modified', ['1.10', '1.9', '1.2'], ['1.2', '1.9', '1.10']],
])('sorts by %s, and the other way round', async (column, once, twice) => {
  const { user } = await showTags([
    { ...makeTag('1.9', 1), updatedAt: makeTag('', 8).updatedAt },
    { ...makeTag('1.10', 3), updatedAt: makeTag('', 7).updatedAt },
    { ...makeTag('1.2', 2), updatedAt: makeTag('', 9).updatedAt },
  ]);
  const header = screen.getByRole('button', { name: column });
  await user.click(header);
  expect(shownTags()).toEqual(once);
  await user.click(header);
  expect(shownTags()).toEqual(twice);
});

it('stays sorted as the user chose when rows change', async () => {
  const { api, user } = await showTags([makeTag('b', 2), makeTag('a', 1)]);
  const header = screen.getByRole('button', { name: 'Tag' });
  await user.click(header);
  await user.click(header);
  expect(shownTags()).toEqual(['a', 'b']);
  api.pages = [[makeTag('b', 2), makeTag('a', 1), makeTag('0', 9)]];
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  await screen.findByRole('button', { name: 'Copy the digest of 0' });
  expect(shownTags()).toEqual(['0', 'a', 'b']);
});

it('tells the order of the rows to screen readers, too', async () => {
  const { user } = await showTags([makeTag('a', 1)]);
  const header = screen.getByRole('columnheader', { name: 'Last modified' });
  expect(header).toHaveAttribute('aria-sort', 'descending');
  await user.click(screen.getByRole('button', { name: 'Tag' }));
  expect(header).not.toHaveAttribute('aria-sort');
  expect(screen.getByRole('columnheader', { name: 'Tag' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

it('shows the other tags of an image, the first few of many', async () => {
  const release = makeTag('1.0.0', 1);
  await showTags([
    release,
    alias('latest', release, 6),
    alias('1', release, 5),
    alias('1.0', release, 4),
    alias('stable', release, 3),
    makeTag('other', 2),
  ]);
  const [latest] = screen.getAllByRole('row').slice(1);
  expect(within(latest).getByTitle('Also tagged 1')).toBeVisible();
  expect(within(latest).getByTitle('Also tagged 1.0')).toBeVisible();
  expect(within(latest).getByTitle('Also tagged stable')).toBeVisible();
  expect(
    within(latest).getByTitle('Also tagged 1, 1.0, stable, 1.0.0'),
  ).toHaveTextContent('+1');
  expect(
    within(latest).getByText('Also tagged 1, 1.0, stable, 1.0.0'),
  ).toBeInTheDocument();
  const other = screen.getByRole('cell', { name: 'other' });
  expect(other).toHaveTextContent(/^other$/);
});

it('tells how long ago, and exactly when', async () => {
  const time = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000);
  await showTags([{ ...makeTag('a', 1), createdAt: time, updatedAt: time }]);
  const [created] = screen.getAllByText('3 days ago');
  expect(created).toHaveAttribute('datetime', time.toISOString());
  expect(created.title).toContain(String(time.getUTCFullYear()));
  expect(created).toHaveTextContent(`3 days ago, ${created.title}`);
});

it('survives an image with thousands of tags', async () => {
  const image = makeTag('0', 0);
  await showTags(
    Array.from({ length: 12_000 }, (_, day) => alias(`t${day}`, image, day)),
  );
  expect(screen.getAllByText('+11,996')).toHaveLength(20);
});

it('marks a tag that was changed after it was created, and no other', async () => {
  const updatedAt = makeTag('', 5).updatedAt;
  const changed = { ...makeTag('changed', 1), updatedAt };
  await showTags([changed, makeTag('never', 2)]);
  const [first, second] = screen.getAllByRole('row').slice(1);
  const mark = 'Changed after it was created';
  expect(within(first).getByTitle(mark)).toBeInTheDocument();
  expect(within(second).queryByTitle(mark)).toBeNull();
});

it('copies the whole digest', async () => {
  const tag = makeTag('1.0.0', 1);
  const { user } = await showTags([tag]);
  const short = screen.getByTitle(tag.digest);
  expect(short).toHaveTextContent(
    `${tag.digest.slice(7, 11)}…${tag.digest.slice(-4)}`,
  );
  await user.click(
    screen.getByRole('button', { name: 'Copy the digest of 1.0.0' }),
  );
  expect(copyToClipboard).toHaveBeenCalledWith(tag.digest);
});

it('filters by tag or digest, whatever the case', async () => {
  const { user } = await showTags([
    makeTag('release-1', 1),
    makeTag('Release-2', 2),
    makeTag('build', 3),
  ]);
  const filter = screen.getByRole('searchbox', {
    name: 'Filter by tag or digest',
  });
  await user.type(filter, 'RELEASE');
  expect(shownTags()).toEqual(['Release-2', 'release-1']);
  await user.clear(filter);
  await user.type(filter, makeTag('build', 3).digest);
  expect(shownTags()).toEqual(['build']);
  await user.clear(filter);
  await user.type(filter, 'nowhere');
  expect(screen.getByText('No tag matches the filter')).toBeVisible();
});

it('shows 20, 50 or 100 rows a page', async () => {
  const { user } = await showTags(makeTags(120));
  expect(shownTags()).toHaveLength(20);
  expect(screen.getByText('1–20 of 120')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Next page' }));
  expect(shownTags()[0]).toBe('t00099');
  await user.click(screen.getByRole('button', { name: 'Rows per page 20' }));
  expect(
    screen.getAllByRole('option').map(option => option.textContent),
  ).toEqual(['20', '50', '100']);
  await user.click(screen.getByRole('option', { name: '100' }));
  expect(shownTags()).toHaveLength(100);
});

describe('what is attached to images', () => {
  const hex = 'ab'.repeat(32);
  const companions = [
    `sha256-${hex}`,
    `sha256-${hex}.sig`,
    `sha256-${hex}.att`,
    `sha256-${hex}.sbom`,
  ].map(name => makeTag(name, 5));
  const images = [makeTag('1.0.0', 1), makeTag(`sha256-${hex}x`, 2)];

  it('is folded away, and unfolded by a switch that counts it', async () => {
    const { user } = await showTags([...images, ...companions]);
    expect(shownTags()).toEqual([`sha256-${hex}x`, '1.0.0']);
    await user.click(
      screen.getByRole('checkbox', { name: 'Show 4 attached tags' }),
    );
    expect(shownTags()).toHaveLength(6);
  });

  it('is not said to be all before everything is read', async () => {
    const api = new FakeAcrApi([companions, [makeTag('1.0.0', -9)]]);
    api.hold();
    await renderPage(api, 'team/api');
    api.release();
    api.hold();
    await screen.findByRole('checkbox', { name: 'Show 4 attached tags' });
    expect(screen.queryByText(/only attached tags/)).toBeNull();
    await userEvent.setup().type(screen.getByRole('searchbox'), '1.0');
    expect(screen.getByText('No tag so far matches the filter')).toBeVisible();
    api.release();
    expect(await screen.findByRole('cell', { name: '1.0.0' })).toBeVisible();
  });

  it('is no reason to call a repository empty', async () => {
    await renderPage(new FakeAcrApi([companions]), 'team/api');
    expect(
      await screen.findByText(/There are only attached tags here/),
    ).toBeVisible();
    expect(
      screen.getByRole('checkbox', { name: 'Show 4 attached tags' }),
    ).not.toBeChecked();
  });

  it('brings no switch where there is nothing', async () => {
    await showTags(images);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

it('says how to push the first tag of an empty repository', async () => {
  const api = new FakeAcrApi([[]]);
  const user = userEvent.setup();
  await renderPage(api, 'team/api');
  expect(
    await screen.findByRole('heading', { name: 'team/api has no tags yet' }),
  ).toBeVisible();
  expect(
    screen.getByText(/docker push myregistry\.azurecr\.io\/team\/api:1\.0\.0/),
  ).toBeVisible();
  api.hold();
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(screen.getByText(/docker push/)).toBeVisible();
  api.pages = [[makeTag('1.0.0', 1)]];
  api.release();
  expect(await screen.findByRole('cell', { name: '1.0.0' })).toBeVisible();
});

it('signs in by the name of the resource, not by a login server with a hash', async () => {
  const api = new FakeAcrApi([[]]);
  api.registry = 'myreg-abc123def4567890.azurecr.io';
  await renderPage(api, 'team/api');
  expect(
    await screen.findByText(/^az acr login --name myreg\s+docker build/),
  ).toBeVisible();
});

it('reads the list anew and keeps what is there meanwhile', async () => {
  const { api, user } = await showTags([makeTag('1.0.0', 1)]);
  api.pages = [[makeTag('1.0.0', 1), makeTag('1.1.0', 2)]];
  api.hold();
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(await screen.findByText(/Reading the list anew$/)).toBeVisible();
  expect(shownTags()).toEqual(['1.0.0']);
  api.release();
  expect(await screen.findByRole('cell', { name: '1.1.0' })).toBeVisible();
  expect(screen.queryByText(/Reading the list anew$/)).toBeNull();
});

it('renders names from the registry as text', async () => {
  await showTags([makeTag('<img src=x onerror=alert(1)>', 1)]);
  expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
});
