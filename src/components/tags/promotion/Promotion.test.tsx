import { storageApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AcrError,
  AcrRegistriesApi,
  AcrTag,
} from 'backstage-plugin-acr-common';
import {
  FakeAcrApi,
  makeTag,
  makeTags,
} from 'backstage-plugin-acr-testing/fakes';
import {
  FakeRegistries,
  makeRegistry,
} from '../../../__testUtils__/FakeRegistries';
import { renderRegistries } from '../../../__testUtils__/renderRegistries';
import { findRows } from '../../../__testUtils__/tagRows';
import { TestFrame } from '../../../__testUtils__/TestFrame';
import { acrRegistriesApiRef } from '../../../apis/refs';
import { Texts } from '../../../translations/Texts';
import { RepositoryView } from '../RepositoryView';

const REFUSED = new AcrError(
  { kind: 'permission-missing' },
  { message: 'No permission' },
);
const NO_REPOSITORY = new AcrError(
  { kind: 'repository-unknown' },
  { message: 'No repository' },
);

/** A tag that points to the image of another one. */
function alias(name: string, of: AcrTag, day = 0): AcrTag {
  return { ...makeTag(name, day), digest: of.digest };
}

/** Comes to the tags of a repository, in the first registry unless it says so. */
async function show(registries: AcrRegistriesApi, repository = 'team/api') {
  const user = userEvent.setup();
  await renderRegistries(registries, repository);
  await findRows();
  return user;
}

/** Unfolds the promotion of a repository. */
async function unfold(
  clients: Record<string, FakeAcrApi>,
  repository?: string,
) {
  const user = await show(new FakeRegistries(clients), repository);
  return { user, section: await open(user) };
}

async function open(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'Promotion' }));
  return screen.findByRole('region', { name: 'Promotion' });
}

/** The cells of the matrix, row by row, without what is only read aloud. */
function matrixOf(section: HTMLElement) {
  const table = within(section).getByRole('table', { name: 'Promotion' });
  return within(table)
    .getAllByRole('row')
    .map(row =>
      Array.from(row.children, cell =>
        cell.textContent?.replace(/^(There.*|The image.*), \w{4}…\w{4}$/, '$1'),
      ),
    );
}

const RELEASES = ['1.4.0', '1.4.1', '1.4.2', '1.5.0'].map(makeTag);
const [V140, V141, V142, V150] = RELEASES;
const WHOLE =
  'Newest version: 1.5.0 in The dev registry, 1.4.2 in The prod registry.';

it('shows in words and as a matrix which tag’s image is in which registry', async () => {
  const { section } = await unfold({
    dev: new FakeAcrApi([[...RELEASES, alias('latest', V150, 9)]]),
    prod: new FakeAcrApi([
      [
        V142,
        alias('1.4.1', V140),
        alias('live', V140),
        alias('latest', makeTag('unknown', 0)),
      ],
    ]),
  });
  expect(await within(section).findByText(WHOLE)).toBeVisible();
  expect(
    within(section).getByText(
      '1.5.0 is only in The dev registry; 1.4.2 is in The dev registry and The prod registry; 1.4.1 is in The dev registry, another image in The prod registry.',
    ),
  ).toBeVisible();
  expect(matrixOf(section)).toEqual([
    ['Tag', 'The dev registry', 'The prod registry'],
    ['latest', 'There', 'Another image: 756e…2e2e'],
    ['1.5.0', 'There', 'Not there'],
    ['1.4.2', 'There', 'There'],
    ['1.4.1', 'There', 'Another image: live, 312e…2e2e'],
    ['1.4.0', 'There', 'There, as 1.4.1, live'],
    ['live', 'There, as 1.4.0', 'There'],
  ]);
  expect(within(section).getByRole('status')).toBeEmptyDOMElement();
  expect(within(section).queryByRole('alert')).toBeNull();
});

it('tells a patch of a version as one', async () => {
  const tags = ['3.11', '3.11-1', '3.11-2', '3.10'].map(makeTag);
  const { section } = await unfold({
    dev: new FakeAcrApi([tags]),
    prod: new FakeAcrApi([[tags[3]]]),
  });
  expect(
    await within(section).findByText(
      'Newest version: 3.11-2, a patch of 3.11, in The dev registry, 3.10 in The prod registry.',
    ),
  ).toBeVisible();
});

it('leaves a build cache out', async () => {
  const cache = makeTag('2.0.0-cache', 9);
  const dev = new FakeAcrApi([[V150, cache]]);
  dev.manifestPages = [
    [
      {
        ...cache,
        isQuarantined: false,
        configMediaType: 'application/vnd.buildkit.cacheconfig.v0',
      },
    ],
  ];
  const { section } = await unfold({ dev, prod: new FakeAcrApi([[V150]]) });
  expect(matrixOf(section)).toEqual([
    ['Tag', 'The dev registry', 'The prod registry'],
    ['1.5.0', 'There', 'There'],
  ]);
});

it('has headings for rows and columns, links to images and tells digests', async () => {
  const { section } = await unfold({
    dev: new FakeAcrApi([[V142]]),
    prod: new FakeAcrApi([[V142, alias('live', V141)]]),
  });
  expect(
    await within(section).findByRole('rowheader', { name: 'live' }),
  ).toHaveAttribute('scope', 'row');
  expect(
    within(section).getByRole('columnheader', { name: 'The prod registry' }),
  ).toHaveAttribute('scope', 'col');
  // “1.4.” and dots, in hexadecimal digits.
  expect(within(section).getAllByTitle('312e…2e2e')).toHaveLength(3);
  expect(
    within(section).getAllByRole('cell', { name: 'There, 312e…2e2e' }),
  ).toHaveLength(3);
  expect(within(section).getByRole('link', { name: '1.4.2' })).toHaveAttribute(
    'href',
    '/?acr-image=1.4.2',
  );
  expect(within(section).queryByRole('link', { name: 'live' })).toBeNull();
});

it('shows the differences only, if asked to', async () => {
  const { section, user } = await unfold({
    dev: new FakeAcrApi([RELEASES]),
    prod: new FakeAcrApi([[V140, V141, V142]]),
  });
  await within(section).findByText(WHOLE);
  await user.click(
    within(section).getByRole('checkbox', { name: 'Differences only' }),
  );
  expect(matrixOf(section).slice(1)).toEqual([['1.5.0', 'There', 'Not there']]);
});

it('says that there are no differences', async () => {
  const { section, user } = await unfold({
    dev: new FakeAcrApi([RELEASES]),
    prod: new FakeAcrApi([RELEASES]),
  });
  await within(section).findByText(
    /^Newest version: 1.5.0 in The dev registry and The prod/,
  );
  await user.click(
    within(section).getByRole('checkbox', { name: 'Differences only' }),
  );
  expect(
    within(section).getByText('Every tag is the same image in every registry.'),
  ).toBeVisible();
});

it('does not say what is absent before a list is read to its end', async () => {
  const prod = new FakeAcrApi([[V142], [V141]]);
  prod.hold();
  const { section } = await unfold({ dev: new FakeAcrApi([RELEASES]), prod });
  expect(
    await within(section).findByText(
      'Still reading the tags in The prod registry',
    ),
  ).toBeVisible();
  expect(matrixOf(section).slice(0, 2)).toEqual([
    ['Tag', 'The dev registry', 'The prod registrystill being read'],
    ['1.5.0', 'There', 'Not known yet'],
  ]);
  expect(
    within(section).getByText(
      /^1.5.0 is in The dev registry, not known in The prod registry;/,
    ),
  ).toBeVisible();

  prod.release();
  expect(await within(section).findByText(WHOLE)).toBeVisible();
  expect(matrixOf(section).map(([tag, , there]) => [tag, there])).toEqual([
    ['Tag', 'The prod registry'],
    ['1.5.0', 'Not there'],
    ['1.4.2', 'There'],
    ['1.4.1', 'There'],
    ['1.4.0', 'Not there'],
  ]);
});

it('does not say that an image has no other tag before a list is whole', async () => {
  const prod = new FakeAcrApi([[alias('latest', V150, 9), V142], REFUSED]);
  const { section, user } = await unfold({
    dev: new FakeAcrApi([[V142, V150, alias('latest', V150, 9)]]),
    prod,
  });
  const alert = await within(section).findByRole('alert');
  expect(matrixOf(section).slice(1)).toEqual([
    ['latest', 'There', 'There'],
    ['1.5.0', 'There', 'The image is there: latest'],
    ['1.4.2', 'There', 'There'],
  ]);
  expect(
    within(section).getByText(
      /^1.5.0 is in The dev registry, not known in The prod registry;/,
    ),
  ).toBeVisible();
  await user.click(
    within(section).getByRole('checkbox', { name: 'Differences only' }),
  );
  expect(
    within(section).getByText('No difference is known so far.'),
  ).toBeVisible();

  prod.pages[1] = [];
  await user.click(within(alert).getByRole('button', { name: 'Go on' }));
  expect(
    await within(section).findByRole('cell', { name: /^There, as latest,/ }),
  ).toBeVisible();
  expect(
    within(section).getByText(
      /^1.5.0 is in The dev registry, in The prod registry under another tag;/,
    ),
  ).toBeVisible();
});

it('says why a registry could not be read, beside what the others say', async () => {
  const prod = new FakeAcrApi([REFUSED]);
  const { section, user } = await unfold({
    dev: new FakeAcrApi([[V142]]),
    prod,
    test: new FakeAcrApi([[V142]]),
  });
  const alert = await within(section).findByRole('alert');
  expect(alert).toHaveTextContent(
    'The prod registry: The registry refused to list team/api',
  );
  expect(
    await within(section).findByText(
      'Newest version: 1.4.2 in The dev registry and The test registry.',
    ),
  ).toBeVisible();
  expect(matrixOf(section)).toEqual([
    [
      'Tag',
      'The dev registry',
      'The prod registrycould not be read',
      'The test registry',
    ],
    ['1.4.2', 'There', 'Not known', 'There'],
  ]);

  prod.pages = [[V142]];
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(
    await within(section).findByText(
      /^Newest version: 1.4.2 in The dev registry, The prod registry, and/,
    ),
  ).toBeVisible();
  expect(matrixOf(section)[1]).toEqual(['1.4.2', 'There', 'There', 'There']);
  expect(within(section).queryByRole('alert')).toBeNull();
});

it('goes on where the reading of a registry failed', async () => {
  const prod = new FakeAcrApi([[V142], REFUSED]);
  const { section, user } = await unfold({
    dev: new FakeAcrApi([[V142, V150]]),
    prod,
  });
  const alert = await within(section).findByRole('alert');
  expect(alert).toHaveTextContent(
    'The prod registry: The list is incomplete: The registry refused to list team/api',
  );
  expect(matrixOf(section).slice(1)).toEqual([
    ['1.5.0', 'There', 'Not known'],
    ['1.4.2', 'There', 'There'],
  ]);
  prod.pages[1] = [V150];
  await user.click(within(alert).getByRole('button', { name: 'Go on' }));
  expect(
    await within(section).findByText(
      /^Newest version: 1.5.0 in The dev registry and The prod/,
    ),
  ).toBeVisible();
  expect(prod.asked).toEqual([0, 1, 1]);
});

it('says once that a registry has no such repository', async () => {
  const { section } = await unfold({
    dev: new FakeAcrApi([[V142]]),
    prod: new FakeAcrApi([NO_REPOSITORY]),
    test: new FakeAcrApi([[V142]]),
  });
  expect(
    await within(section).findByText('team/api is not in The prod registry.'),
  ).toBeVisible();
  expect(
    await within(section).findByText(
      '1.4.2 is in The dev registry and The test registry.',
    ),
  ).toBeVisible();
  expect(matrixOf(section)[0]).toEqual([
    'Tag',
    'The dev registry',
    'The test registry',
  ]);
  expect(within(section).queryByRole('alert')).toBeNull();
});

it('has no matrix of one registry alone', async () => {
  const { section } = await unfold({
    dev: new FakeAcrApi([[V142]]),
    prod: new FakeAcrApi([NO_REPOSITORY]),
  });
  expect(
    await within(section).findByText('team/api is not in The prod registry.'),
  ).toBeVisible();
  expect(within(section).queryByRole('table')).toBeNull();
  expect(within(section).queryByText(/1\.4\.2/)).toBeNull();
});

it('reads nothing before it is unfolded, and then each list once', async () => {
  const dev = new FakeAcrApi([RELEASES]);
  const prod = new FakeAcrApi([[V140, V141], [V142]]);
  const user = await show(new FakeRegistries({ dev, prod }));
  expect(screen.getByRole('button', { name: 'Promotion' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  expect(prod.asked).toEqual([]);
  const section = await open(user);
  expect(await within(section).findByText(WHOLE)).toBeVisible();
  expect(dev.asked).toEqual([0]);
  expect(prod.asked).toEqual([0, 1]);
  expect(prod.askedManifests).toEqual([]);
  expect(prod.askedReferrers).toEqual([]);
  expect(prod.askedContent).toEqual([]);
  expect(prod.askedProperties).toEqual([]);
});

it('reads the other registries anew, if asked to', async () => {
  const dev = new FakeAcrApi([RELEASES]);
  const prod = new FakeAcrApi([NO_REPOSITORY]);
  const { section, user } = await unfold({ dev, prod });
  await within(section).findByText('team/api is not in The prod registry.');
  prod.pages = [[V142]];
  await user.click(
    within(section).getByRole('button', {
      name: 'Read the other registries anew',
    }),
  );
  expect(await within(section).findByText(WHOLE)).toBeVisible();
  expect([dev.asked, prod.asked]).toEqual([[0], [0, 0]]);
});

it('is not there where there is one registry', async () => {
  await show(new FakeRegistries({ dev: new FakeAcrApi([[V142]]) }));
  expect(screen.queryByRole('button', { name: 'Promotion' })).toBeNull();
});

it('compares with the first registry also from within another', async () => {
  const dev = new FakeAcrApi([[V142, V150]]);
  const prod = new FakeAcrApi([[alias('1.4.2', V141), V150]]);
  const { section } = await unfold(
    { dev, prod },
    'prodregistry.azurecr.io/team/api',
  );
  expect(
    await within(section).findByText(
      /^Newest version: 1.5.0 in The dev registry and The prod/,
    ),
  ).toBeVisible();
  expect(matrixOf(section)).toEqual([
    ['Tag', 'The dev registry', 'The prod registry'],
    ['1.5.0', 'There', 'There'],
    ['1.4.2', 'There', 'Another image: 312e…2e2e'],
  ]);
  expect([dev.asked, prod.asked]).toEqual([[0], [0]]);
});

it('has a column for a registry that is not configured', async () => {
  const all = new FakeRegistries({
    dev: new FakeAcrApi([[V142]]),
    prod: new FakeAcrApi([[V142]]),
    other: new FakeAcrApi([[V142]]),
  });
  const registries: AcrRegistriesApi = {
    configured: all.configured.slice(0, 2),
    find: name => all.find(name),
    clientOf: registry => all.clientOf(registry),
  };
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [acrRegistriesApiRef, registries],
        [storageApiRef, mockApis.storage()],
      ]}
    >
      <TestFrame>
        <Texts>
          <RepositoryView
            repository={{ registry: makeRegistry('other'), name: 'team/api' }}
          />
        </Texts>
      </TestFrame>
    </TestApiProvider>,
  );
  await findRows();
  const section = await open(userEvent.setup());
  expect(
    await within(section).findByText(
      /^Newest version: 1.4.2 in The dev registry, The prod registry, and/,
    ),
  ).toBeVisible();
  expect(matrixOf(section)).toEqual([
    ['Tag', 'The dev registry', 'The prod registry', 'The other registry'],
    ['1.4.2', 'There', 'There', 'There'],
  ]);
});

it('draws twenty of 12,000 tags', async () => {
  const tags = makeTags(12_000);
  const { section, user } = await unfold({
    dev: new FakeAcrApi([tags]),
    prod: new FakeAcrApi([tags.slice(0, 11_970)]),
  });
  await within(section).findByText(/^Newest version: .* The prod registry\.$/);
  expect(within(section).getByText('1–20 of 12,000')).toBeVisible();
  expect(matrixOf(section)).toHaveLength(21);
  await user.click(
    within(section).getByRole('checkbox', { name: 'Differences only' }),
  );
  expect(within(section).getByText('1–20 of 30')).toBeVisible();
  await user.click(within(section).getByRole('button', { name: 'Next page' }));
  expect(matrixOf(section).slice(1)).toEqual(
    tags
      .slice(11_970, 11_980)
      .reverse()
      .map(({ name }) => [name, 'There', 'Not there']),
  );
});
