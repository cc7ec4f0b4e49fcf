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
  NO_CONTENT_ENDPOINT,
} from 'backstage-plugin-acr-testing/fakes';
import { FakeRegistries } from '../../../__testUtils__/FakeRegistries';
import { FakeRepositories } from '../../../__testUtils__/FakeRepositories';
import { renderRegistries } from '../../../__testUtils__/renderRegistries';
import { findRows, rowOf, shownRows } from '../../../__testUtils__/tagRows';

const ALL = '/?acr-repository=*';

const REFUSED = new AcrError(
  { kind: 'permission-missing' },
  { message: 'Refused' },
);

/** The rows on screen, as tag and repository. */
function tagsAndRepositories(): string[] {
  return shownRows().map(row =>
    within(row)
      .getAllByRole('cell')
      .slice(0, 2)
      .map(cell => cell.textContent)
      .join(' in '),
  );
}

function manifestOf(tag: AcrTag, size: number): AcrManifestProperties {
  return {
    digest: tag.digest,
    createdAt: tag.createdAt,
    updatedAt: tag.updatedAt,
    isLocked: false,
    isQuarantined: false,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    size,
  };
}

/** Shows all repositories of one registry, `team/<name>` by their names. */
async function showAll(apis: Record<string, FakeAcrApi>, more = '') {
  const user = userEvent.setup();
  const names = Object.keys(apis).map(name => `team/${name}`);
  const repositories = Object.fromEntries(
    Object.values(apis).map((api, at) => [names[at], api]),
  );
  await renderRegistries(
    new FakeRegistries({ dev: new FakeRepositories(repositories) }),
    names.join(', ') + more,
    ALL,
  );
  return user;
}

it('shows the newest tags of all repositories first', async () => {
  await showAll({
    api: new FakeAcrApi([[makeTag('1.0.0', 1), makeTag('1.1.0', 5)]]),
    worker: new FakeAcrApi([[makeTag('7', 3)]]),
  });
  await findRows();
  expect(tagsAndRepositories()).toEqual([
    '1.1.0 in team/api',
    '7 in team/worker',
    '1.0.0 in team/api',
  ]);
  expect(
    screen.getByRole('heading', { name: '2 repositories' }),
  ).toBeInTheDocument();
  expect(screen.getByText('myregistry.azurecr.io · 3 tags')).toBeVisible();
  expect(
    screen.getAllByRole('columnheader').map(header => header.textContent),
  ).toEqual([
    'Tag',
    'Repository',
    'Created',
    'Last modified',
    'Manifest',
    'Security',
    'Size',
    'Platform',
    'Actions',
  ]);
});

describe('in several registries', () => {
  async function showBoth() {
    const user = userEvent.setup();
    const dev = new FakeAcrApi([[makeTag('1.1.0', 2), makeTag('1.0.0', 1)]]);
    const newest = makeTag('1.0.0', 3);
    const prod = new FakeAcrApi([[newest]]);
    prod.registry = 'prodregistry.azurecr.io';
    prod.manifestPages = [[manifestOf(newest, 5e6)]];
    await renderRegistries(
      new FakeRegistries({ dev, prod }),
      'team/api, prodregistry.azurecr.io/team/api',
      ALL,
    );
    await findRows();
    return user;
  }

  it('says in which of them a repository is', async () => {
    await showBoth();
    expect(tagsAndRepositories()).toEqual([
      '1.0.0 in team/apiThe prod registry',
      '1.1.0 in team/apiThe dev registry',
      '1.0.0 in team/apiThe dev registry',
    ]);
  });

  it('leads to the image in its own registry', async () => {
    const user = await showBoth();
    const [inProd] = screen.getAllByRole('link', { name: '1.0.0' });
    await user.click(inProd);
    expect(
      await screen.findByRole('button', {
        name: 'Repository team/api The prod registry',
      }),
    ).toBeVisible();
    expect(
      await screen.findByText(
        'docker pull prodregistry.azurecr.io/team/api:1.0.0',
      ),
    ).toBeVisible();
  });

  it('finds those of one of them', async () => {
    const user = await showBoth();
    await user.type(screen.getByRole('searchbox'), 'PROD');
    expect(tagsAndRepositories()).toEqual([
      '1.0.0 in team/apiThe prod registry',
    ]);
  });
});

it('sorts by repository, and by the tag within', async () => {
  const user = await showAll({
    b: new FakeAcrApi([[makeTag('1.9', 1), makeTag('1.10', 4)]]),
    a: new FakeAcrApi([[makeTag('2', 3)]]),
  });
  await findRows();
  const header = screen.getByRole('button', { name: 'Repository' });
  await user.click(header);
  await user.click(header);
  expect(tagsAndRepositories()).toEqual([
    '2 in team/a',
    '1.9 in team/b',
    '1.10 in team/b',
  ]);
  expect(screen.queryByRole('button', { name: 'Size' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Security' })).toBeNull();
});

it('filters by tag, digest or repository', async () => {
  const user = await showAll({
    api: new FakeAcrApi([[makeTag('one', 1), makeTag('two', 2)]]),
    worker: new FakeAcrApi([[makeTag('three', 3)]]),
  });
  await findRows();
  const filter = screen.getByRole('searchbox', {
    name: 'Filter by tag, digest or repository',
  });
  await user.type(filter, 'Worker');
  expect(tagsAndRepositories()).toEqual(['three in team/worker']);
  await user.clear(filter);
  await user.type(filter, makeTag('one', 1).digest);
  expect(tagsAndRepositories()).toEqual(['one in team/api']);
  await user.clear(filter);
  await user.type(filter, 'nowhere');
  expect(screen.getByText('No tag matches the filter')).toBeVisible();
});

it('shows beside a tag the others of its own repository alone', async () => {
  const tag = makeTag('1.0.0', 2);
  await showAll({
    api: new FakeAcrApi([[tag, { ...tag, name: 'latest' }]]),
    copy: new FakeAcrApi([[{ ...tag, name: 'mirrored' }]]),
  });
  await findRows();
  expect(within(rowOf('1.0.0')).getByTitle('Also tagged latest')).toBeVisible();
  expect(within(rowOf('mirrored')).queryByTitle(/^Also tagged/)).toBeNull();
});

it('unfolds what is attached in all of them', async () => {
  const attached = (letter: string) =>
    makeTag(`sha256-${letter.repeat(64)}.sig`, 5);
  const user = await showAll({
    a: new FakeAcrApi([[makeTag('1', 1), attached('a')]]),
    b: new FakeAcrApi([[attached('b')]]),
  });
  await user.click(
    await screen.findByRole('checkbox', { name: 'Show 2 attached tags' }),
  );
  expect(tagsAndRepositories()).toHaveLength(3);
});

it('hides the columns that the user does not want', async () => {
  const user = await showAll({
    a: new FakeAcrApi([[makeTag('1', 1)]]),
    b: new FakeAcrApi([[makeTag('2', 2)]]),
  });
  await findRows();
  await user.click(screen.getByRole('button', { name: 'Columns' }));
  expect(
    screen.queryByRole('menuitemcheckbox', { name: 'Repository' }),
  ).toBeNull();
  await user.click(screen.getByRole('menuitemcheckbox', { name: 'Created' }));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  expect(screen.queryByRole('columnheader', { name: 'Created' })).toBeNull();
});

it('reads all of them anew', async () => {
  const [a, b] = [makeTag('a', 1), makeTag('b', 2)].map(
    tag => new FakeAcrApi([[tag]]),
  );
  const user = await showAll({ a, b });
  await findRows();
  a.pages = [[makeTag('a2', 8)]];
  b.pages = [[makeTag('b2', 9)]];
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  await screen.findByRole('link', { name: 'a2' });
  await screen.findByRole('link', { name: 'b2' });
  expect(tagsAndRepositories()).toEqual(['b2 in team/b', 'a2 in team/a']);
});

it('tells how far it is while tags are on their way', async () => {
  const slow = new FakeAcrApi([[makeTag('slow', 1)], [makeTag('last', 0)]], 2);
  slow.hold();
  await showAll({ slow, quick: new FakeAcrApi([makeTags(2)]) });
  await findRows();
  expect(screen.getByText('myregistry.azurecr.io · 2 tags read')).toBeVisible();
  expect(
    screen.getByRole('progressbar', { name: 'Reading the tags' }),
  ).toBeVisible();
  slow.release();
  expect(
    await screen.findByText('myregistry.azurecr.io · 4 tags'),
  ).toBeVisible();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

describe('a repository that cannot be read', () => {
  it('leaves the others standing, and can be tried again', async () => {
    const refused = new FakeAcrApi([REFUSED]);
    const user = await showAll({
      refused,
      good: new FakeAcrApi([[makeTag('1.0.0', 1)]]),
    });
    await findRows();
    const note = await screen.findByRole('alert');
    expect(note).toHaveTextContent(
      'team/refused: The registry refused to list team/refused',
    );
    expect(tagsAndRepositories()).toEqual(['1.0.0 in team/good']);
    await user.type(screen.getByRole('searchbox'), 'nowhere');
    expect(screen.getByText('No tag so far matches the filter')).toBeVisible();
    await user.clear(screen.getByRole('searchbox'));

    refused.pages = [[makeTag('2.0.0', 2)]];
    await user.click(within(note).getByRole('button', { name: 'Try again' }));
    await screen.findByRole('link', { name: '2.0.0' });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(tagsAndRepositories()).toEqual([
      '2.0.0 in team/refused',
      '1.0.0 in team/good',
    ]);
  });

  it('is explained where it is the one chosen', async () => {
    const user = await showAll({
      refused: new FakeAcrApi([REFUSED]),
      good: new FakeAcrApi([[makeTag('1.0.0', 1)]]),
    });
    await user.click(
      await screen.findByRole('link', { name: 'Why, and what to do' }),
    );
    expect(
      await screen.findByRole('heading', {
        name: 'The registry refused to list team/refused',
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('button', {
        name: 'Repository team/refused The dev registry',
      }),
    ).toBeVisible();
  });

  it('leaves the number of tags open', async () => {
    const slow = new FakeAcrApi([[makeTag('1', 1)], [makeTag('2', 2)]], 2);
    await showAll({ slow, refused: new FakeAcrApi([REFUSED]) });
    expect(
      await screen.findByText('myregistry.azurecr.io · 2 tags read'),
    ).toBeVisible();
  });

  it.each([
    ['another one that cannot', [REFUSED]],
    ['one without tags', [[]]],
  ])('is not said to be empty beside %s', async (_what, pages) => {
    await showAll({
      a: new FakeAcrApi([REFUSED]),
      b: new FakeAcrApi(pages),
    });
    expect((await screen.findAllByRole('alert'))[0]).toHaveTextContent(
      'team/a: The registry refused to list team/a',
    );
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
    expect(screen.queryByText(/^None of these/)).toBeNull();
  });

  it('is named where only the rest of it is missing', async () => {
    const api = new FakeAcrApi([[makeTag('new', 2)], REFUSED]);
    const user = await showAll({
      api,
      other: new FakeAcrApi([[makeTag('other', 1)]]),
    });
    const note = await screen.findByRole('alert');
    expect(note).toHaveTextContent(
      'team/api: The list is incomplete: The registry refused to list team/api',
    );
    expect(tagsAndRepositories()).toEqual([
      'new in team/api',
      'other in team/other',
    ]);
    api.pages = [[makeTag('new', 2)], [makeTag('old', 0)]];
    await user.click(within(note).getByRole('button', { name: 'Go on' }));
    expect(await screen.findByRole('link', { name: 'old' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps its rows where it cannot be read anew', async () => {
    const api = new FakeAcrApi([[makeTag('1.0.0', 1)]]);
    const user = await showAll({ api, other: new FakeAcrApi([[]]) });
    await findRows();
    api.pages = [REFUSED];
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'team/api: The list may be out of date: The registry refused to list team/api',
    );
    expect(tagsAndRepositories()).toEqual(['1.0.0 in team/api']);
  });
});

it('names what is none, beside what is', async () => {
  const user = await showAll(
    { good: new FakeAcrApi([[makeTag('1.0.0', 1)]]) },
    ', Team/Bad, other.azurecr.io/team/api',
  );
  await findRows();
  const [malformed, unknown] = screen.getAllByRole('alert');
  expect(malformed).toHaveTextContent(
    'Team/Bad: The annotation names no repository',
  );
  expect(unknown).toHaveTextContent('other.azurecr.io/team/api: ');
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  expect(screen.getByRole('heading', { name: '1 repository' })).toBeVisible();

  await user.click(
    within(malformed).getByRole('link', { name: 'Why, and what to do' }),
  );
  expect(
    await screen.findByText('A repository’s name is in lower case.'),
  ).toBeVisible();
});

it('explains each name where none is a repository', async () => {
  const api = new FakeAcrApi([]);
  await renderRegistries(new FakeRegistries({ dev: api }), 'Team/A, *', ALL);
  const notes = await screen.findAllByRole('alert');
  expect(notes.map(note => note.textContent)).toEqual([
    'Team/A: The annotation names no repositoryWhy, and what to do',
    '*: The annotation names no repositoryWhy, and what to do',
  ]);
  expect(screen.queryByText(/^None of these/)).toBeNull();
  expect(screen.queryByText(/0 tags/)).toBeNull();
  expect(api.asked).toEqual([]);
});

it('names what is empty', async () => {
  await showAll({
    a: new FakeAcrApi([[]]),
    b: new FakeAcrApi([[]]),
    c: new FakeAcrApi([[makeTag('1.0.0', 1)]]),
  });
  await findRows();
  expect(screen.getByText('Without tags: team/a, team/b')).toBeVisible();
});

it('says that there is nothing in any of them', async () => {
  await showAll({ a: new FakeAcrApi([[]]), b: new FakeAcrApi([[]]) });
  expect(
    await screen.findByText('None of these repositories has tags to show.'),
  ).toBeVisible();
  expect(screen.getByText('Without tags: team/a, team/b')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Refresh' })).toBeVisible();
});

it('reads the first 20 of many, and says so', async () => {
  const apis = Array.from({ length: 25 }, (_, at) => [
    `r${at}`,
    new FakeAcrApi([[makeTag(`tag-${at}`, at)]]),
  ]);
  const user = await showAll(Object.fromEntries(apis));
  await findRows();
  expect(
    screen.getByText(/^Only the first 20 of 25 repositories are read here/),
  ).toBeVisible();
  expect(
    screen.getByRole('heading', { name: '20 repositories' }),
  ).toBeVisible();
  expect(tagsAndRepositories()[0]).toBe('tag-19 in team/r19');
  await user.click(
    screen.getByRole('button', { name: 'Repository All repositories' }),
  );
  expect(screen.getAllByRole('option')).toHaveLength(26);
});

describe('what stands beside the tags', () => {
  it('is read of each repository', async () => {
    const [a, b] = [makeTag('a', 1), makeTag('b', 2)];
    const first = new FakeAcrApi([[a]]);
    first.manifestPages = [[manifestOf(a, 4_100_000)]];
    const second = new FakeAcrApi([[b]]);
    second.manifestPages = [[{ ...manifestOf(b, 5e6), isLocked: true }]];
    await showAll({ first, second });
    await findRows();
    expect(await within(rowOf('a')).findByText('4.1 MB')).toBeVisible();
    expect(await within(rowOf('b')).findByText('5 MB')).toBeVisible();
    expect(within(rowOf('b')).getByText('locked')).toBeVisible();
    expect(within(rowOf('a')).queryByText('locked')).toBeNull();
  });

  it('tells patches, build caches, and tags that lead nowhere', async () => {
    const [base, patch] = [makeTag('3.11', 1), makeTag('3.11-1', 2)];
    const [cache, ghost] = [makeTag('buildcache', 3), makeTag('ghost', 4)];
    const first = new FakeAcrApi([[base, patch]]);
    const second = new FakeAcrApi([
      [cache, ghost, { ...makeTag('secret', 5), isReadDisabled: true }],
    ]);
    second.manifestPages = [
      [
        {
          ...manifestOf(cache, 1_234_567),
          configMediaType: 'application/vnd.buildkit.cacheconfig.v0',
        },
      ],
    ];
    await showAll({ first, second });
    await findRows();
    const row = within(rowOf('buildcache'));
    expect(await row.findByText('build cache')).toBeVisible();
    expect(row.getByText('1.2 MB')).toBeVisible();
    expect(row.getByText('–')).toBeVisible();
    expect(row.queryByText(/scanned/)).toBeNull();
    expect(within(rowOf('ghost')).getByText('no manifest')).toBeVisible();
    expect(within(rowOf('secret')).getByText('reading disabled')).toBeVisible();
    expect(within(rowOf('3.11-1')).getByText('patch of 3.11')).toBeVisible();
  });

  it('is read for the rows on screen alone', async () => {
    const newer = new FakeAcrApi([makeTags(30)]);
    const older = new FakeAcrApi([[makeTag('old', -1)]]);
    const user = await showAll({ newer, older });
    await findRows();
    await waitFor(() => expect(newer.askedManifests).toEqual([0]));
    // The newest row that is shown, and the 19 below it.
    await waitFor(() => expect(newer.askedReferrers).toHaveLength(20));
    expect(older.askedManifests).toEqual([]);
    expect(older.askedReferrers).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(screen.getByRole('link', { name: 'old' })).toBeVisible();
    await waitFor(() => expect(older.askedManifests).toEqual([0]));
    await waitFor(() =>
      expect(older.askedReferrers).toEqual([makeTag('old', -1).digest]),
    );
  });

  it('does not wait for another repository', async () => {
    const quick = new FakeAcrApi([[makeTag('quick', 1)]]);
    const slow = new FakeAcrApi([[makeTag('slow', 2)]]);
    slow.hold();
    await showAll({ quick, slow });
    await waitFor(() => expect(quick.askedManifests).toEqual([0]));
    await waitFor(() => expect(quick.askedReferrers).toHaveLength(1));
    expect(slow.askedManifests).toEqual([]);
    slow.release();
    await waitFor(() => expect(slow.askedManifests).toEqual([0]));
    await waitFor(() => expect(slow.askedReferrers).toHaveLength(1));
  });

  it('is not read twice where there is no endpoint for content', async () => {
    const tags = makeTags(3);
    const api = new FakeAcrApi([tags]);
    api.content.referrers = Object.fromEntries(
      tags.map(tag => [tag.digest, [NO_CONTENT_ENDPOINT]]),
    );
    const other = new FakeAcrApi([[makeTag('other', 9)]]);
    await showAll({ api, other });
    await findRows();
    const word = 'not known';
    expect(await screen.findAllByText(new RegExp(`^${word}`))).toHaveLength(3);
    expect(api.askedReferrers).toHaveLength(1);
    expect(api.askedContent).toEqual([]);
    expect(
      await within(rowOf('other')).findByText(/not scanned/),
    ).toBeVisible();
  });

  it('is not offered where no repository can have reports', async () => {
    const apis = ['a', 'b'].map((name, day) => {
      const tag = makeTag(name, day);
      const api = new FakeAcrApi([[tag]]);
      api.content.referrers = { [tag.digest]: [NO_CONTENT_ENDPOINT] };
      return [name, api] as const;
    });
    await showAll(Object.fromEntries(apis));
    await findRows();
    await waitFor(() =>
      expect(
        screen.queryByRole('columnheader', { name: 'Security' }),
      ).toBeNull(),
    );
  });

  it('is said to be missing, and of which repository', async () => {
    const api = new FakeAcrApi([[makeTag('1', 1)]]);
    api.manifestPages = [REFUSED];
    await showAll({ api, other: new FakeAcrApi([[makeTag('2', 2)]]) });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'team/api: Sizes and platforms could not be read: ',
    );
    expect(tagsAndRepositories()).toHaveLength(2);
  });
});
