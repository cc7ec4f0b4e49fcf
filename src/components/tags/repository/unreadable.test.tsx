/** What is shown of a list with entries that can't be read, or with very many. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcrError } from 'backstage-plugin-acr-common';
import {
  FakeAcrApi,
  makeTag,
  makeTags,
} from 'backstage-plugin-acr-testing/fakes';
import { FakeRegistries } from '../../../__testUtils__/FakeRegistries';
import { FakeRepositories } from '../../../__testUtils__/FakeRepositories';
import { renderPage } from '../../../__testUtils__/renderPage';
import { renderRegistries } from '../../../__testUtils__/renderRegistries';
import { renderRegistriesPage } from '../../../__testUtils__/renderRegistriesPage';
import { findRows, rowOf, shownTags } from '../../../__testUtils__/tagRows';

const TAGS = makeTags(3);

/** A list of three tags, of which further entries can't be read. */
function apiWith(unreadable: FakeAcrApi['unreadable']) {
  const api = new FakeAcrApi([TAGS]);
  api.unreadable = unreadable;
  return api;
}

it('says how many tags are left out, and shows the others', async () => {
  await renderPage(apiWith({ tags: 2 }), 'team/api');
  await findRows();
  expect(
    await screen.findByText(
      '2 entries of the registry’s answers could not be read and are not shown',
    ),
  ).toBeVisible();
  expect(shownTags()).toEqual(['t00002', 't00001', 't00000']);
});

it('says so of one', async () => {
  await renderPage(apiWith({ tags: 1 }), 'team/api');
  expect(
    await screen.findByText(
      '1 entry of the registry’s answer could not be read and is not shown',
    ),
  ).toBeVisible();
});

it('says nothing where all is read', async () => {
  await renderPage(apiWith({}), 'team/api');
  await findRows();
  expect(screen.queryByRole('note')).toBeNull();
});

it('takes no manifest for missing that may be one that can’t be read', async () => {
  const [tag] = TAGS;
  const api = apiWith({ manifests: 1 });
  api.manifestPages = [[{ ...tag, isQuarantined: false }]];
  await renderPage(api, 'team/api');
  expect(
    await screen.findByText(
      '1 manifest in the registry’s list could not be read: the size and platform of its tags may be missing',
    ),
  ).toBeVisible();
  expect(within(rowOf('t00002')).queryByText('no manifest')).toBeNull();
});

it('says of which repository entries are left out', async () => {
  const api = apiWith({ tags: 2, manifests: 1 });
  await renderRegistries(
    new FakeRegistries({
      dev: new FakeRepositories({
        'team/api': api,
        'team/web': new FakeAcrApi([[makeTag('web', 1)]]),
      }),
    }),
    'team/api, team/web',
    '/?acr-repository=*',
  );
  await findRows();
  expect(
    await screen.findByText(
      'team/api: 2 entries of the registry’s answers could not be read and are not shown',
    ),
  ).toBeVisible();
  expect(
    await screen.findByText(
      /^team\/api: 1 manifest in the registry’s list could not be read/,
    ),
  ).toBeVisible();
});

it('takes nothing for absent in a registry of which entries are left out', async () => {
  await renderRegistries(
    new FakeRegistries({
      dev: new FakeAcrApi([TAGS]),
      prod: apiWith({ tags: 1 }),
    }),
    'team/api',
  );
  await findRows();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Promotion' }));
  const section = await screen.findByRole('region', { name: 'Promotion' });
  expect(
    await within(section).findByText(
      'The prod registry: 1 entry of the registry’s answer could not be read and is not shown',
    ),
  ).toBeVisible();
  expect(within(section).queryByText('Not there')).toBeNull();
});

it('says how many repositories are left out', async () => {
  const api = new FakeAcrApi([]);
  api.repositoryPages = [['team/api']];
  api.unreadable = { repositories: 2 };
  await renderRegistriesPage(new FakeRegistries({ my: api }));
  expect(
    await screen.findByText(
      '2 entries of the registry’s answers could not be read and are not shown',
    ),
  ).toBeVisible();
  expect(screen.getByText('team/api')).toBeVisible();
});

it('says that a list is longer than it is read, and offers no way on', async () => {
  const tooMany = new AcrError(
    { kind: 'too-many-entries', limit: 1_000_000 },
    { message: 'Too many' },
  );
  await renderPage(new FakeAcrApi([TAGS, tooMany]), 'team/api');
  expect(
    await screen.findByText(
      'The list is incomplete: This list is too long to be read to its end',
    ),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
});

it('draws the table of 150,000 tags that came in one answer', async () => {
  await renderPage(new FakeAcrApi([makeTags(150_000)]), 'team/api');
  await findRows();
  expect(await screen.findByText('1–20 of 150,000')).toBeVisible();
  expect(shownTags()[0]).toBe('t149999');
});
