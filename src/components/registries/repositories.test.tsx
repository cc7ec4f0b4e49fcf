import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcrError } from 'backstage-plugin-acr-common';
import { FakeAcrApi } from 'backstage-plugin-acr-testing/fakes';
import { FakeRegistries } from '../../__testUtils__/FakeRegistries';
import {
  makeUser,
  renderRegistriesPage,
} from '../../__testUtils__/renderRegistriesPage';

/** A registry with these repositories, page by page. */
function registryWith(...pages: Array<string[] | Error>) {
  const api = new FakeAcrApi([]);
  api.repositoryPages = pages;
  return api;
}

/** The row of a repository, once there is one. */
async function findRow(name: string) {
  const link = await screen.findByRole('link', { name });
  return within(link.closest('tr')!);
}

function rowNames() {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map(row => within(row).getAllByRole('cell')[0].textContent);
}

const DOWN = new AcrError(
  { kind: 'refused', status: 418 },
  { message: 'Refused' },
);

it('lists the repositories of the only registry, page after page', async () => {
  const api = registryWith(['team/api', 'team/web'], ['team/worker']);
  await renderRegistriesPage(new FakeRegistries({ my: api }));
  expect(
    await screen.findByRole('heading', {
      name: 'Repositories of The my registry',
    }),
  ).toBeVisible();
  expect(
    await screen.findByText('3 repositories', { selector: 'p' }),
  ).toBeVisible();
  expect(rowNames()).toEqual(['team/api', 'team/web', 'team/worker']);
  expect(api.askedRepositories).toEqual([0, 1]);
});

it('names what uses a repository, by full names and other registries', async () => {
  const registries = new FakeRegistries({
    my: registryWith(['team/api', 'team/unused', 'team/web']),
    prod: registryWith(['team/api']),
  });
  await renderRegistriesPage(registries, {
    entities: [
      makeUser('shop', 'team/api, team/web'),
      makeUser('till', 'myregistry.azurecr.io/team/api', 'prod'),
      makeUser('elsewhere', 'team/api', 'prod'),
      makeUser('broken', 'Team/api'),
    ],
    address: '/?acr-registry=my',
  });
  const api = await findRow('team/api');
  expect(await api.findByRole('link', { name: 'shop' })).toHaveAttribute(
    'href',
    '/catalog/default/component/shop',
  );
  expect(api.getByRole('link', { name: 'till' })).toBeVisible();
  expect(api.queryByText('elsewhere')).toBeNull();
  const web = await findRow('team/web');
  expect(web.getByRole('link', { name: 'shop' })).toBeVisible();
  expect(
    (await findRow('team/unused')).getByText('None that you may see'),
  ).toBeVisible();
});

it('counts the users that have no room', async () => {
  await renderRegistriesPage(
    new FakeRegistries({ my: registryWith(['team/api']) }),
    {
      entities: ['a', 'b', 'c', 'd', 'e', 'f'].map(name =>
        makeUser(name, 'team/api'),
      ),
    },
  );
  const row = await findRow('team/api');
  expect(await row.findByText('+3')).toHaveAttribute(
    'title',
    'And by component:default/d, component:default/e, component:default/f',
  );
  expect(row.getByRole('link', { name: 'c' })).toBeVisible();
  expect(row.queryByRole('link', { name: 'd' })).toBeNull();
});

it('reads all users from a catalog of many', async () => {
  const catalog = catalogApiMock({
    entities: Array.from({ length: 1_201 }, (_, at) =>
      makeUser(`user-${at}`, 'team/api'),
    ),
  });
  const asked = jest.spyOn(catalog, 'queryEntities');
  await renderRegistriesPage(
    new FakeRegistries({ my: registryWith(['team/api']) }),
    { catalog },
  );
  const row = await findRow('team/api');
  expect(await row.findByText('+1,198')).toBeVisible();
  expect(asked).toHaveBeenCalledTimes(3);
});

it('finds repositories by their names', async () => {
  await renderRegistriesPage(
    new FakeRegistries({
      my: registryWith(['shop/api', 'team/api', 'team/b']),
    }),
  );
  await findRow('team/api');
  const user = userEvent.setup();
  const filter = screen.getByRole('searchbox', { name: 'Filter by name' });
  await user.type(filter, 'Team/');
  expect(rowNames()).toEqual(['team/api', 'team/b']);
  await user.type(filter, 'x');
  expect(screen.getByText('No repository matches the filter')).toBeVisible();
});

it('finds the repositories that nothing uses', async () => {
  await renderRegistriesPage(
    new FakeRegistries({ my: registryWith(['team/api', 'team/b', 'team/c']) }),
    { entities: [makeUser('shop', 'team/b')] },
  );
  const choice = await screen.findByRole('checkbox', { name: 'Used by none' });
  expect(choice).toHaveAccessibleDescription('');
  await userEvent.setup().click(choice);
  expect(rowNames()).toEqual(['team/api', 'team/c']);
  expect(choice).toHaveAccessibleDescription(
    'The catalog names only entities that you may see. Others may use these repositories.',
  );
});

it('shows 5,000 repositories in pages', async () => {
  const names = Array.from(
    { length: 5_000 },
    (_, at) => `team/app-${String(at).padStart(4, '0')}`,
  );
  await renderRegistriesPage(
    new FakeRegistries({
      my: registryWith(names.slice(0, 100), names.slice(100)),
    }),
  );
  expect(await screen.findByText('1–20 of 5,000')).toBeVisible();
  expect(rowNames()).toEqual(names.slice(0, 20));
  await userEvent
    .setup()
    .click(screen.getByRole('button', { name: 'Next page' }));
  expect(rowNames()).toEqual(names.slice(20, 40));
});

it('tells what is used and is not in the registry', async () => {
  await renderRegistriesPage(
    new FakeRegistries({ my: registryWith(['team/api']) }),
    { entities: [makeUser('shop', 'team/api, team/gone')] },
  );
  const list = within(
    await screen.findByRole('list', { name: 'Used, but not in this registry' }),
  );
  expect(list.getByText('team/gone')).toBeVisible();
  expect(list.getByRole('link', { name: 'shop' })).toBeVisible();
  expect(list.queryByText('team/api')).toBeNull();
});

it('takes nothing for missing while the list is incomplete', async () => {
  await renderRegistriesPage(
    new FakeRegistries({ my: registryWith(['team/api'], DOWN) }),
    { entities: [makeUser('shop', 'team/api, team/gone')] },
  );
  const row = await findRow('team/api');
  expect(await row.findByRole('link', { name: 'shop' })).toBeVisible();
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The list is incomplete: The request was refused',
  );
  expect(screen.queryByText('Used, but not in this registry')).toBeNull();
});

it('goes on where the list broke off', async () => {
  const api = registryWith(['team/api'], DOWN);
  await renderRegistriesPage(new FakeRegistries({ my: api }));
  const goOn = await screen.findByRole('button', { name: 'Go on' });
  api.repositoryPages = [['team/api'], ['team/web']];
  await userEvent.setup().click(goOn);
  await findRow('team/web');
  expect(rowNames()).toEqual(['team/api', 'team/web']);
  expect(api.askedRepositories).toEqual([0, 1, 1]);
});

it('keeps the list if the catalog fails, and says so', async () => {
  const catalog = catalogApiMock.mock({
    queryEntities: jest
      .fn()
      .mockRejectedValueOnce(new Error('The catalog is down'))
      .mockResolvedValueOnce({
        items: [makeUser('shop', 'team/api')],
        totalItems: 1,
        pageInfo: {},
      }),
  });
  await renderRegistriesPage(
    new FakeRegistries({ my: registryWith(['team/api']) }),
    { catalog },
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Which entities use a repository could not be read from the catalog: The catalog is down',
  );
  const row = await findRow('team/api');
  expect(row.getByText('Not known')).toBeVisible();
  expect(screen.queryByRole('checkbox', { name: 'Used by none' })).toBeNull();

  await userEvent
    .setup()
    .click(screen.getByRole('button', { name: 'Try again' }));
  const shop = await screen.findByRole('link', { name: 'shop' });
  expect(shop).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says so if the registry has no repositories', async () => {
  await renderRegistriesPage(new FakeRegistries({ my: registryWith([]) }));
  expect(
    await screen.findByText('This registry has no repositories yet.'),
  ).toBeVisible();
});

it('reads the list anew', async () => {
  const api = registryWith(['team/api']);
  await renderRegistriesPage(new FakeRegistries({ my: api }));
  await findRow('team/api');
  api.repositoryPages = [['team/api', 'team/new']];
  await userEvent
    .setup()
    .click(screen.getByRole('button', { name: 'Refresh' }));
  expect(
    (await findRow('team/new')).getByText('None that you may see'),
  ).toBeVisible();
});

it('explains why there is no list, and reads it again', async () => {
  const api = registryWith(DOWN);
  await renderRegistriesPage(new FakeRegistries({ my: api }), {
    entities: [makeUser('shop', 'team/api')],
  });
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The request was refused',
  );
  const title = { name: 'Repositories of The my registry' };
  expect(screen.queryByRole('heading', title)).toBeNull();
  api.repositoryPages = [['team/api']];
  await userEvent
    .setup()
    .click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', title)).toBeVisible();
  await findRow('team/api');
});
