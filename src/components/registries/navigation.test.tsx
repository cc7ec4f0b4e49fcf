import { mockApis } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcrError } from 'backstage-plugin-acr-common';
import { FakeAcrApi, makeTag } from 'backstage-plugin-acr-testing/fakes';
import { FakelyRead, FakeRegistries } from '../../__testUtils__/FakeRegistries';
import { renderRegistriesPage } from '../../__testUtils__/renderRegistriesPage';

function makeRegistries() {
  const my = new FakeAcrApi([[makeTag('1.0.0', 1)]]);
  my.repositoryPages = [['team/api', 'team/web']];
  const prod = new FakeAcrApi([[makeTag('2.0.0', 1)]]);
  prod.repositoryPages = [['shop/till']];
  return { my, prod };
}

it('names the registries, and reads none before it is chosen', async () => {
  const { my, prod } = makeRegistries();
  await renderRegistriesPage(new FakeRegistries({ my, prod }));
  const card = within(
    screen.getByRole('article', { name: 'The prod registry' }),
  );
  expect(card.getByText('prodregistry.azurecr.io')).toBeVisible();
  expect(
    card.getByText(
      'Proxy endpoints /acr/custom/api/prod and /acr/custom/v2/prod',
    ),
  ).toBeVisible();
  expect(
    screen.getByText('Choose a registry to see its repositories.'),
  ).toBeVisible();
  expect([my.askedRepositories, prod.askedRepositories]).toEqual([[], []]);

  const link = card.getByRole('link', { name: 'The prod registry' });
  expect(link).not.toHaveAttribute('aria-current');
  await userEvent.setup().click(link);
  expect(await screen.findByRole('link', { name: 'shop/till' })).toBeVisible();
  expect(link).toHaveAttribute('aria-current', 'true');
  expect(my.askedRepositories).toEqual([]);
});

it('opens a repository, and comes back to where the user was', async () => {
  const { my, prod } = makeRegistries();
  await renderRegistriesPage(new FakeRegistries({ my, prod }), {
    address: '/?acr-registry=my&keep=1',
  });
  const user = userEvent.setup();
  await user.type(
    await screen.findByRole('searchbox', { name: 'Filter by name' }),
    'web',
  );
  const web = await screen.findByRole('link', { name: 'team/web' });
  expect(web).toHaveAttribute(
    'href',
    '/?keep=1&acr-registry=my&acr-repository=team%2Fweb',
  );
  await user.click(web);
  expect(
    await screen.findByRole('heading', { name: 'team/web' }),
  ).toBeVisible();
  await waitFor(() =>
    expect(screen.getByRole('cell', { name: '1.0.0' })).toBeVisible(),
  );
  expect(web).not.toBeVisible();

  await user.click(
    screen.getByRole('link', { name: 'All repositories of The my registry' }),
  );
  expect(web).toBeVisible();
  expect(web).toHaveFocus();
  expect(screen.getByRole('searchbox')).toHaveValue('web');
  expect(screen.queryByRole('heading', { name: 'team/web' })).toBeNull();
});

it('shows the repository of the address, and reads no list for it', async () => {
  const { my, prod } = makeRegistries();
  await renderRegistriesPage(new FakeRegistries({ my, prod }), {
    address: '/?acr-registry=prod&acr-repository=shop%2Ftill',
  });
  await waitFor(() =>
    expect(screen.getByRole('cell', { name: '2.0.0' })).toBeVisible(),
  );
  expect(prod.askedRepositories).toEqual([]);

  await userEvent.setup().click(
    screen.getByRole('link', {
      name: 'All repositories of The prod registry',
    }),
  );
  expect(await screen.findByRole('link', { name: 'shop/till' })).toBeVisible();
});

it('shows a registry that is not configured, by its name', async () => {
  const api = new FakeAcrApi([]);
  api.repositoryPages = [['team/custom']];
  const registries = new FakelyRead(mockApis.config(), ({ name }) =>
    name === 'other' ? api : new FakeAcrApi([]),
  );
  await renderRegistriesPage(registries, { address: '/?acr-registry=other' });
  expect(
    await screen.findByRole('link', { name: 'team/custom' }),
  ).toBeVisible();
  const card = within(screen.getByRole('article', { name: 'other' }));
  expect(
    card.getByText(/^Proxy endpoints \/acr\/custom\/api\/other/),
  ).toBeVisible();

  await userEvent
    .setup()
    .click(screen.getByRole('link', { name: 'Container registry' }));
  expect(
    await screen.findByText('This registry has no repositories yet.'),
  ).toBeVisible();
  expect(screen.queryByRole('article', { name: 'other' })).toBeNull();
});

it('shows the image of the address', async () => {
  const { my, prod } = makeRegistries();
  await renderRegistriesPage(new FakeRegistries({ my, prod }), {
    address: '/?acr-registry=prod&acr-repository=shop%2Ftill&acr-image=2.0.0',
  });
  const back = await screen.findByRole('link', {
    name: 'All tags of shop/till',
  });
  expect(back).toHaveAttribute(
    'href',
    '/?acr-registry=prod&acr-repository=shop%2Ftill',
  );
});

it('opens a repository whose name begins with the host of another registry', async () => {
  const { my } = makeRegistries();
  const name = 'other.azurecr.io/team/api';
  my.repositoryPages = [['docker.io/library/nginx', name, 'team/web']];
  await renderRegistriesPage(new FakeRegistries({ my }));
  const link = await screen.findByRole('link', { name });
  expect(
    screen.getByRole('link', { name: 'docker.io/library/nginx' }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'team/web' })).toBeVisible();
  await userEvent.setup().click(link);
  expect(await screen.findByRole('heading', { name })).toBeVisible();
  expect(await screen.findByRole('cell', { name: '1.0.0' })).toBeVisible();
});

it('says of a repository that is listed and not there what the matter is', async () => {
  const { my } = makeRegistries();
  my.pages = [
    new AcrError({ kind: 'repository-unknown' }, { message: 'Unknown' }),
  ];
  await renderRegistriesPage(new FakeRegistries({ my }));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('link', { name: 'team/web' }));
  const panel = await screen.findByRole('alert');
  expect(panel).toHaveTextContent('There is no repository team/web');
  expect(panel).toHaveTextContent(
    'The registry lists this name, but does not know it when it is asked for its tags.',
  );
  expect(panel).not.toHaveTextContent(/misspelt/);

  await user.click(
    screen.getByRole('link', { name: 'All repositories of The my registry' }),
  );
  expect(screen.getByRole('link', { name: 'team/api' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'team/web' })).toBeVisible();
});

it('explains that its own host is no part of a repository’s name', async () => {
  const { my } = makeRegistries();
  await renderRegistriesPage(new FakeRegistries({ my }), {
    address: '/?acr-repository=myregistry.azurecr.io%2Fteam%2Fapi',
  });
  expect(
    within(screen.getByRole('alert')).getByRole('heading'),
  ).toHaveTextContent('The address of this page names no repository');
  expect(my.asked).toEqual([]);
});

it.each([
  [
    '/?acr-registry=my&acr-repository=..%2F..%2Fv2',
    'The address of this page names no repository',
    'A repository’s name has no “..” in it.',
  ],
  [
    '/?acr-registry=my&acr-repository=',
    'The address of this page names no repository',
    'A repository’s name is made of lower-case letters',
  ],
  [
    '/?acr-registry=..%2Fx',
    'This Backstage does not know the registry ../x',
    'The address of this page names it, but no registry can be called so.',
  ],
  [
    '/?acr-registry=..%2Fx&acr-repository=team%2Fapi',
    'This Backstage does not know the registry ../x',
    'The address of this page names it',
  ],
])(
  'explains the address %s and asks for nothing',
  async (address, title, why) => {
    const { my, prod } = makeRegistries();
    await renderRegistriesPage(new FakeRegistries({ my, prod }), { address });
    const panel = screen.getByRole('alert');
    expect(within(panel).getByRole('heading')).toHaveTextContent(title);
    expect(panel).toHaveTextContent(why);
    expect(
      [my, prod].flatMap(api => [...api.askedRepositories, ...api.asked]),
    ).toEqual([]);

    await userEvent
      .setup()
      .click(screen.getByRole('link', { name: 'All registries' }));
    expect(screen.getByText(/^Choose a registry/)).toBeVisible();
  },
);

it('blames no annotation for a name of the address', async () => {
  const my = new FakeAcrApi([
    new AcrError({ kind: 'repository-unknown' }, { message: 'Unknown' }),
  ]);
  await renderRegistriesPage(new FakeRegistries({ my }), {
    address: '/?acr-repository=team%2Fap',
  });
  const panel = await screen.findByRole('alert');
  expect(panel).toHaveTextContent('There is no repository team/ap');
  expect(panel).toHaveTextContent(
    'the name in the address of this page may be misspelt',
  );
  expect(panel).not.toHaveTextContent(/annotation|owners/);
  expect(
    within(panel).getByRole('button', { name: 'Try again' }),
  ).toBeVisible();
});

it('looks for a repository in the first registry if the address names none', async () => {
  const { my, prod } = makeRegistries();
  await renderRegistriesPage(new FakeRegistries({ my, prod }), {
    address: '/?acr-repository=team%2Fapi',
  });
  expect(
    await screen.findByRole('heading', { name: 'team/api' }),
  ).toBeVisible();
  expect(
    await screen.findByRole('link', {
      name: 'All repositories of The my registry',
    }),
  ).toHaveAttribute('href', '/?acr-registry=my');
  expect([my.asked, prod.asked]).toEqual([[0], []]);
});
