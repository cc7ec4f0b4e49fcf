/** What can be copied of a row, and rows that share one. */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import copyToClipboard from 'copy-to-clipboard';
import { FakeAcrApi, makeTag } from 'backstage-plugin-acr-testing/fakes';
import { renderPage } from '../../../__testUtils__/renderPage';
import { findRows, shownTags } from '../../../__testUtils__/tagRows';

// The browser's clipboard is out of jsdom's reach.
jest.mock('copy-to-clipboard', () => jest.fn(() => true));
const clipboard = jest.mocked(copyToClipboard);

const RELEASE = makeTag('1.4.4', 3);
const TAGS = [
  RELEASE,
  ...['1.4', '1', 'latest'].map((name, at) => ({
    ...makeTag(name, 4 + at),
    digest: RELEASE.digest,
  })),
  makeTag('1.4.3', 1),
];
const user = userEvent.setup();

beforeEach(() => clipboard.mockClear());

async function openMenu(tag: string) {
  await user.click(
    await screen.findByRole('button', { name: `Actions for ${tag}` }),
  );
  return within(await screen.findByRole('menu'));
}

it.each([
  ['Copy reference', 'myregistry.azurecr.io/team/api:1.4.4'],
  ['Copy digest', RELEASE.digest],
  ['Copy pull command', 'docker pull myregistry.azurecr.io/team/api:1.4.4'],
])('%s', async (name, text) => {
  await renderPage(new FakeAcrApi([TAGS]), 'team/api');
  const menu = await openMenu('1.4.4');
  const item = menu.getByRole('menuitem', { name: new RegExp(`^${name}`) });
  expect(item).toHaveTextContent(text);
  await user.click(item);
  expect(clipboard.mock.calls).toEqual([[text]]);
  expect(within(item).getByRole('status')).toHaveTextContent('Copied');
  // It closes by itself, and the focus is where it was.
  await waitFor(
    () => expect(screen.queryByRole('menu')).not.toBeInTheDocument(),
    { timeout: 3_000 },
  );
  expect(
    screen.getByRole('button', { name: 'Actions for 1.4.4' }),
  ).toHaveFocus();
});

it('tags of one image share a row, as the user likes', async () => {
  await renderPage(new FakeAcrApi([TAGS]), 'team/api');
  await findRows();
  expect(shownTags()).toEqual(['latest', '1', '1.4', '1.4.4', '1.4.3']);
  await user.click(screen.getByRole('checkbox', { name: 'Group by image' }));
  expect(shownTags()).toEqual(['1.4.4', '1.4.3']);
  expect(screen.getByTitle('Also tagged latest')).toBeVisible();

  // Who looks for a tag finds its row under that name.
  await user.type(
    screen.getByRole('searchbox', { name: /^Filter by tag/ }),
    'latest',
  );
  expect(shownTags()).toEqual(['latest']);
  await user.clear(screen.getByRole('searchbox', { name: /^Filter by tag/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Group by image' }));
  expect(shownTags()).toEqual(['latest', '1', '1.4', '1.4.4', '1.4.3']);
});

it('offers no groups where each tag has an image of its own', async () => {
  await renderPage(
    new FakeAcrApi([[makeTag('a', 1), makeTag('b', 2)]]),
    'team/api',
  );
  await findRows();
  expect(
    screen.queryByRole('checkbox', { name: 'Group by image' }),
  ).not.toBeInTheDocument();
});
