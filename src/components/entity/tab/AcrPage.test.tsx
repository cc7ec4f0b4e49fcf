import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeAcrApi, makeTag } from 'backstage-plugin-acr-testing/fakes';
import { FakeRegistries } from '../../../__testUtils__/FakeRegistries';
import { FakeRepositories } from '../../../__testUtils__/FakeRepositories';
import { pageOf, renderPage } from '../../../__testUtils__/renderPage';
import { renderRegistries } from '../../../__testUtils__/renderRegistries';

it('shows the tags of the repository that the annotation names', async () => {
  await renderPage(new FakeAcrApi([[makeTag('1.0.0', 1)]]), 'team/api');
  expect(
    await screen.findByRole('heading', { name: 'team/api' }),
  ).toBeInTheDocument();
  expect(await screen.findByRole('cell', { name: '1.0.0' })).toBeVisible();
});

it('shows how to annotate an entity that is not', async () => {
  const api = new FakeAcrApi([]);
  await renderPage(api);
  expect(await screen.findByText('Missing Annotation')).toBeVisible();
  expect(api.asked).toEqual([]);
});

it.each([
  ['upper case', 'Team/api', 'A repository’s name is in lower case.'],
  ['a parent path', 'team/../api', 'A repository’s name has no “..” in it.'],
  ['a scheme', 'https://x/api', 'Leave out the address in front of the name.'],
  ['a tag', 'team/api:latest', 'Leave out the tag or digest behind the name.'],
  [
    'a host',
    'myregistry.azurecr.io/team/api',
    'Leave out the registry: it is known from the configuration.',
  ],
  ['a query', 'team/api?x=1', 'A repository’s name has no “?” and no “#”.'],
  ['a space', 'team/my api', 'A repository’s name has no spaces.'],
  [
    '10,000 characters',
    'a'.repeat(10_000),
    'A repository’s name has at most 255 characters.',
  ],
  [
    'an empty part',
    'team//api',
    'A repository’s name is made of lower-case letters and digits, with single separators between them, in parts divided by “/”.',
  ],
  [
    'markup',
    '<img src=x onerror=alert(1)>',
    'A repository’s name has no spaces.',
  ],
])(
  'explains an annotation with %s and asks for nothing',
  async (_what, name, why) => {
    const api = new FakeAcrApi([]);
    await renderPage(api, name);
    const panel = await screen.findByRole('alert');
    expect(panel).toHaveTextContent('The annotation names no repository');
    expect(panel).toHaveTextContent(why);
    expect(screen.getByText(name)).toBeVisible();
    expect(
      screen.getByText(/azure-container-registry\/repository-name: team\/api/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(document.querySelector('img')).toBeNull();
    expect(api.asked).toEqual([]);
  },
);

it('never shows the tags of another entity', async () => {
  const api = new FakeAcrApi([[makeTag('first', 1)]]);
  const { rerender } = await renderPage(api, 'team/first');
  expect(await screen.findByRole('cell', { name: 'first' })).toBeVisible();

  api.pages = [[makeTag('second', 1)]];
  api.hold();
  rerender(pageOf(api, 'team/second'));
  expect(
    await screen.findByRole('heading', { name: 'team/second' }),
  ).toBeInTheDocument();
  expect(screen.queryByRole('cell', { name: 'first' })).toBeNull();

  api.release();
  expect(await screen.findByRole('cell', { name: 'second' })).toBeVisible();
});

describe('the switch between several repositories', () => {
  const NAMES = 'team/api, team/worker, Team/Bad';

  /** Opens the page of three names, of which the last is malformed. */
  async function open(address?: string) {
    const api = new FakeAcrApi([[makeTag('of-api', 1)]]);
    const worker = new FakeAcrApi([[makeTag('of-worker', 2)]]);
    const registry = new FakeRepositories({
      'team/api': api,
      'team/worker': worker,
    });
    const registries = new FakeRegistries({ dev: registry });
    await renderRegistries(registries, NAMES, address);
    return { user: userEvent.setup(), api, worker };
  }

  async function choose(
    user: ReturnType<typeof userEvent.setup>,
    repository: string,
  ) {
    await user.click(
      await screen.findByRole('button', { name: /^Repository ./ }),
    );
    await user.click(screen.getByRole('option', { name: repository }));
  }

  it('is not there where there is only one', async () => {
    await renderPage(new FakeAcrApi([[makeTag('1.0.0', 1)]]), 'team/api');
    await screen.findByRole('link', { name: '1.0.0' });
    expect(screen.queryByRole('button', { name: /^Repository ./ })).toBeNull();
  });

  it('offers all of them, and shows the first without a choice', async () => {
    const { user, worker } = await open();
    expect(await screen.findByRole('link', { name: 'of-api' })).toBeVisible();
    expect(worker.asked).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Repository ./ }));
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual([
      'All repositories',
      'team/api The dev registry',
      'team/worker The dev registry',
      'Team/Bad',
    ]);
  });

  it('writes the choice to the address, which shows it again', async () => {
    const { user } = await open();
    await choose(user, 'team/worker The dev registry');
    const link = await screen.findByRole('link', { name: 'of-worker' });
    expect(screen.queryByRole('link', { name: 'of-api' })).toBeNull();
    expect(link).toHaveAttribute(
      'href',
      '/?acr-repository=dev%3Ateam%2Fworker&acr-image=of-worker',
    );
  });

  it('shows what the address names', async () => {
    const { api } = await open('/?acr-repository=dev%3Ateam%2Fworker');
    expect(
      await screen.findByRole('link', { name: 'of-worker' }),
    ).toBeVisible();
    expect(
      screen.getByRole('button', {
        name: 'Repository team/worker The dev registry',
      }),
    ).toBeVisible();
    expect(api.asked).toEqual([]);
  });

  it.each(['dev:team/gone', '<img>', 'team/worker'])(
    'shows the tags of the first where the address names %p, and says so',
    async key => {
      const { user } = await open(
        `/?acr-repository=${encodeURIComponent(key)}&acr-image=of-api`,
      );
      const link = await screen.findByRole('link', { name: 'of-api' });
      expect(link).toBeVisible();
      expect(
        screen.getByText(`The component has no repository “${key}” any more.`),
      ).toBeVisible();

      await user.click(link);
      expect(
        await screen.findByRole('link', { name: 'All tags of team/api' }),
      ).toBeVisible();
      expect(screen.queryByText(/any more/)).toBeNull();
    },
  );

  it('shows the first where the address names nothing', async () => {
    await open('/?acr-repository=');
    expect(await screen.findByRole('link', { name: 'of-api' })).toBeVisible();
    expect(screen.queryByText(/any more/)).toBeNull();
  });

  it('cuts what the address names at length', async () => {
    await open(`/?acr-repository=${'a'.repeat(5_000)}`);
    expect(
      await screen.findByText(
        `The component has no repository “${'a'.repeat(100)}…” any more.`,
      ),
    ).toBeVisible();
  });

  it('explains the malformed one where that is chosen', async () => {
    const { user, worker } = await open();
    await choose(user, 'Team/Bad');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'A repository’s name is in lower case.',
    );
    expect(screen.queryByRole('link', { name: 'of-api' })).toBeNull();
    expect(worker.asked).toEqual([]);
  });

  it('shows all of them, one of them, and all again', async () => {
    const { user } = await open();
    await choose(user, 'All repositories');
    expect(
      await screen.findByRole('heading', { name: '2 repositories' }),
    ).toBeVisible();
    expect(await screen.findByRole('link', { name: 'of-api' })).toBeVisible();
    expect(
      await screen.findByRole('link', { name: 'of-worker' }),
    ).toBeVisible();

    await choose(user, 'team/api The dev registry');
    expect(
      await screen.findByRole('heading', { name: 'team/api' }),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: 'of-worker' })).toBeNull();

    await choose(user, 'All repositories');
    expect(
      await screen.findByRole('link', { name: 'of-worker' }),
    ).toBeVisible();
  });

  it('leaves an image behind', async () => {
    const { user } = await open('/?acr-image=of-api');
    expect(
      await screen.findByRole('link', { name: 'All tags of team/api' }),
    ).toBeVisible();
    await choose(user, 'team/worker The dev registry');
    expect(
      await screen.findByRole('link', { name: 'of-worker' }),
    ).toBeVisible();
  });
});

describe('an address of several repositories, where there is one by now', () => {
  async function open(address: string) {
    const api = new FakeAcrApi([[makeTag('1.0.0', 1)]]);
    const registries = new FakeRegistries({ dev: api });
    await renderRegistries(registries, 'team/api', address);
  }

  it('shows no image of another repository', async () => {
    await open('/?acr-repository=dev%3Ateam%2Fworker&acr-image=1.0.0');
    expect(await screen.findByRole('link', { name: '1.0.0' })).toBeVisible();
    expect(
      screen.getByText(
        'The component has no repository “dev:team/worker” any more.',
      ),
    ).toBeVisible();
  });

  it.each(['dev:team/api', '*'])('leads to it by %p', async key => {
    await open(`/?acr-repository=${encodeURIComponent(key)}&acr-image=1.0.0`);
    expect(
      await screen.findByRole('link', { name: 'All tags of team/api' }),
    ).toBeVisible();
    expect(screen.queryByText(/any more/)).toBeNull();
  });
});
