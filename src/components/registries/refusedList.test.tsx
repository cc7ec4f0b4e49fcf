/** What is left where the repositories cannot be listed. */
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcrError, AcrFailure } from 'backstage-plugin-acr-common';
import { FakeAcrApi, makeTag } from 'backstage-plugin-acr-testing/fakes';
import { FakeRegistries } from '../../__testUtils__/FakeRegistries';
import {
  makeUser,
  renderRegistriesPage,
} from '../../__testUtils__/renderRegistriesPage';

/** A registry that lists its repositories to nobody. */
function makeRegistry(
  kind: 'permission-missing' | 'not-authorized' = 'permission-missing',
) {
  const api = new FakeAcrApi([[makeTag('1.0.0', 1)]]);
  api.repositoryPages = [new AcrError({ kind }, { message: 'Refused' })];
  return api;
}

it.each(['permission-missing', 'not-authorized'] as const)(
  'says what is missing, and lists what is used: %s',
  async kind => {
    await renderRegistriesPage(new FakeRegistries({ my: makeRegistry(kind) }), {
      entities: [makeUser('shop', 'team/web, team/api')],
    });
    const panel = await screen.findByRole('alert');
    expect(panel).toHaveTextContent(
      'The registry refused to list its repositories',
    );
    expect(panel).toHaveTextContent('registry:catalog:*');
    expect(
      await screen.findByText(
        'These are the repositories that entities of the catalog use. The registry may have others.',
      ),
    ).toBeVisible();
    const [, api, web] = screen.getAllByRole('row');
    expect(within(api).getByRole('link', { name: 'team/api' })).toBeVisible();
    expect(within(api).getByRole('link', { name: 'shop' })).toBeVisible();
    expect(within(web).getByRole('link', { name: 'team/web' })).toBeVisible();
    expect(screen.queryByText('Used, but not in this registry')).toBeNull();
    expect(screen.queryByRole('checkbox', { name: 'Used by none' })).toBeNull();
  },
);

it('says so if nothing is used, either', async () => {
  await renderRegistriesPage(new FakeRegistries({ my: makeRegistry() }));
  expect(
    await screen.findByText(
      'No entity of the catalog that you may see uses a repository of this registry.',
    ),
  ).toBeVisible();
});

it('says so if the catalog does not tell what is used, either', async () => {
  const catalog = catalogApiMock.mock({
    queryEntities: () => Promise.reject(new Error('The catalog is down')),
  });
  await renderRegistriesPage(new FakeRegistries({ my: makeRegistry() }), {
    catalog,
  });
  expect(
    await screen.findByText(/from the catalog: The catalog is down$/),
  ).toBeVisible();
  expect(
    screen.getByRole('textbox', { name: 'Name of a repository' }),
  ).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

it('opens a repository by its name', async () => {
  await renderRegistriesPage(new FakeRegistries({ my: makeRegistry() }));
  const field = await screen.findByRole('textbox', {
    name: 'Name of a repository',
  });
  const user = userEvent.setup();
  await user.type(field, 'Team/api{Enter}');
  expect(
    screen.getByText('A repository’s name is in lower case.'),
  ).toBeVisible();

  await user.clear(field);
  await user.type(field, ' team/api ');
  await user.click(screen.getByRole('button', { name: 'Open' }));
  expect(
    await screen.findByRole('heading', { name: 'team/api' }),
  ).toBeVisible();
  expect(await screen.findByRole('cell', { name: '1.0.0' })).toBeVisible();
});

it.each<[AcrFailure, string]>([
  [{ kind: 'credentials-refused' }, 'The registry refused the credentials'],
  [{ kind: 'server-error', status: 503 }, 'The registry has a problem'],
  [{ kind: 'no-answer', seconds: 30 }, 'The registry did not answer in time'],
])('leaves the way to repositories open after %j', async (failure, title) => {
  const api = new FakeAcrApi([[makeTag('1.0.0', 1)]]);
  api.repositoryPages = [new AcrError(failure, { message: 'Failed' })];
  await renderRegistriesPage(new FakeRegistries({ my: api }), {
    entities: [makeUser('shop', 'team/web')],
  });
  expect(await screen.findByRole('link', { name: 'team/web' })).toBeVisible();
  expect(
    screen.getByRole('textbox', { name: 'Name of a repository' }),
  ).toBeVisible();
  expect(
    within(screen.getByRole('alert')).getByRole('heading', { name: title }),
  ).toBeVisible();
});
